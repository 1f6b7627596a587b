extension Audit {
  /// Refuses an audit of no area, and of a file before the child came into care.
  package func check(replacing was: Self?, in grounds: EntryGrounds) throws(Breach) {
    guard area != nil else {
      throw Breach(
        "Say which area the audit looked at: \(AuditArea.allCases.map(\.rawValue).joined(separator: ", ")).",
        at: "area")
    }
    if let first = grounds.history?.episodes.first?.startedOn {
      try Breach.check(
        "The file was audited", on: auditedOn, isNotBefore: "the child came into care", on: first,
        at: "auditedOn")
    }
    if track != nil && planInPlace != true {
      throw Breach(
        "A track is given, and it is not said that a plan for permanence is in place. Correct one of "
          + "the two.", at: "track")
    }
    if formallyMatched == true && withPermanentCarer == false {
      throw Breach(
        "A child who is not with a permanent carer cannot be formally matched with one. Correct one "
          + "of the two findings.", at: "formallyMatched")
    }
  }
}

extension Benchmark {
  /// Refuses a record read before the review, or of a review that was not held.
  package func check(replacing was: Self?, in grounds: EntryGrounds) throws(Breach) {
    try Breach.check(
      "The record was read", on: readOn, isNotBefore: "the review", on: heldOn, at: "readOn")
    _ = try grounds.officer(officer)
    if let history = grounds.history, !history.reviews.contains(where: { $0.heldOn == heldOn }) {
      throw Breach(
        "No review of the child was held on \(heldOn.inWords). Enter the review first, or correct "
          + "the day.", at: "heldOn")
    }
  }
}

extension Observation {
  package func check(replacing was: Self?, in grounds: EntryGrounds) throws(Breach) {
    try grounds.check(officer, isInServiceOn: observedOn, to: "be observed")
  }
}
