extension Intervention {
  /// Refuses an intervention that ended before it was raised, or of an officer who was not there.
  package func check(replacing was: Self?, in grounds: EntryGrounds) throws(Breach) {
    try grounds.check("The issue was raised", isAfterBirthOn: raisedOn)
    try grounds.check(officer, isInServiceOn: raisedOn, to: "raise an issue")
    try Breach.check(
      "The intervention ended", on: endedOn, isNotBefore: "it was raised", on: raisedOn)
    for own in grounds.child.all(Intervention.self) where own.value == self {
      for escalation in grounds.child.all(Escalation.self).map(\.value)
      where escalation.intervention == own.key { try escalation.check(raisedFrom: self) }
    }
  }

  /// Refuses to leave an escalation that was raised from it.
  package func checkTakenOut(of grounds: EntryGrounds) throws(Breach) {
    let left = Set(grounds.child.all(Intervention.self).map(\.key))
    let raised = grounds.child.all(Escalation.self).compactMap(\.value.intervention)
    guard raised.contains(where: { !left.contains($0) }) else { return }
    throw Breach(
      "A formal escalation was raised from the intervention. Take its number out of the escalation "
        + "first.")
  }
}

extension RiskReferral {
  package static let sentence =
    "A child at immediate risk is not a dispute: the risk is referred at once, with the time and to whom."
  package static let citation = Citation(
    "Working together to safeguard children; Children Act 1989, section 47", .inferred)

  /// Refuses a referral before the child was born, or by an officer who was not there.
  package func check(replacing was: Self?, in grounds: EntryGrounds) throws(Breach) {
    try grounds.check("The risk was referred", isAfterBirthOn: day)
    try grounds.check(officer, isInServiceOn: day, to: "refer a risk")
  }
}
