extension RecordEnding {
  /// Refuses a second end, a seal without an adoption order, and a birthday that is none.
  package func check(replacing was: Self?, in grounds: EntryGrounds) throws(Breach) {
    guard let endingKind else {
      throw Breach("Say how the record ended: adoption order, died or 18th birthday.")
    }
    if grounds.child.all(RecordEnding.self).count > 1 {
      throw Breach("The record has ended already. Correct that row instead.")
    }
    if sealedOn != nil && endingKind != .adopted {
      throw Breach("A record is sealed at an adoption order alone. Take the day of sealing out.")
    }
    try Breach.check(
      "The record was sealed", on: sealedOn, isNotBefore: "the adoption order", on: endedOn)
    if let held = was?.sealsOn, sealsOn != held {
      throw Breach(
        "The record is sealed since \(held.inWords); a seal is not broken by correcting it.",
        citation: RecordState.citation)
    }
    guard let bornOn = grounds.history?.bornOn else { return }
    try Breach.check("The record ended", on: endedOn, isNotBefore: "the child was born", on: bornOn)
    if endingKind == .adult && endedOn != bornOn.birthday(18) {
      throw Breach(
        "The child's 18th birthday is \(bornOn.birthday(18).inWords), not \(endedOn.inWords).")
    }
  }

  /// Refuses to break a seal by taking the end out.
  package func checkTakenOut(of grounds: EntryGrounds) throws(Breach) {
    guard let sealsOn else { return }
    throw Breach(
      "The record is sealed since \(sealsOn.inWords); a seal is not broken by taking the order out.",
      citation: RecordState.citation)
  }

  /// The day from which the record is sealed: that of the adoption order where no later one is given.
  package var sealsOn: Day? { endingKind == .adopted ? sealedOn ?? endedOn : nil }
}

extension RecordMerger: Lasting {
  package var startedOn: Day { mergedOn }
  package var endedOn: Day? { unmergedOn }

  /// Refuses a record that goes on in itself or in two others, and one that is sealed.
  package func check(replacing was: Self?, in grounds: EntryGrounds) throws(Breach) {
    if mergedInto == grounds.history?.localIdentifier {
      throw Breach("A record cannot go on in itself. Give the identifier of the other record.")
    }
    if unmergedOn == nil, let refusal = RecordState(of: grounds.child, on: .latest).refusal {
      throw Breach(
        "A record that is sealed at adoption is not joined with another: \(refusal.sentence)",
        citation: RecordState.citation)
    }
    try Breach.check(
      "The records were parted", on: unmergedOn, isNotBefore: "they were joined", on: mergedOn)
    if grounds.child.all(RecordMerger.self).count(where: { $0.value.unmergedOn == nil }) > 1 {
      throw Breach("The record goes on in another already. Part the two first.")
    }
  }
}
