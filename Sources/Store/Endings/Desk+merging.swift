import Care

extension Desk {
  /// Notes that a record is of the same child as another, in which it goes on.
  ///
  /// Both stay as they spoke; for counting they are one child from then on, until they are parted.
  package func merge(
    _ localIdentifier: String, into other: String, by person: String? = nil, reason: String
  ) async throws {
    let (signature, today) = (signature(reason), now().day)
    try await engine.write { transaction in
      let trail = try AuditTrail(in: transaction, signedWith: signature)
      try Desk.check(other, mayBeGoneOnIn: transaction, on: today)
      let merger = RecordMerger.with {
        $0.mergedInto = other
        $0.mergedOn = today
        $0.mergedBy = person
        $0.reason = reason
      }
      try EntryWriter(in: transaction, trail).write(
        EntrySet(localIdentifier, [EntryChange(adding: merger)]))
      try Desk.checkIsNoRing(localIdentifier, in: transaction)
      try trail.finish()
    }
  }

  /// Parts a record from the one in which it went on: each is again what it was before.
  package func unmerge(_ localIdentifier: String, reason: String) async throws {
    let (signature, today) = (signature(reason), now().day)
    try await engine.write { transaction in
      let trail = try AuditTrail(in: transaction, signedWith: signature)
      let key = try CaseTables.key(of: localIdentifier, in: transaction)
      let mergers =
        try key.map { try Entries(in: transaction, of: $0).all(RecordMerger.self) } ?? []
      guard let held = mergers.last(where: { $0.value.unmergedOn == nil }) else {
        throw Breach(
          "The record of \(localIdentifier) goes on in no other. There is nothing to part.")
      }
      var parted = held.value
      parted.unmergedOn = today
      try EntryWriter(in: transaction, trail).write(
        EntrySet(
          localIdentifier,
          [
            EntryChange(
              kind: RecordMerger.kind, number: held.key.number, was: AnyEntry(held.value),
              now: AnyEntry(parted))
          ]))
      try trail.finish()
    }
  }

  /// Refuses to let a record go on in one that is not there, goes on elsewhere or is sealed.
  private static func check(
    _ localIdentifier: String, mayBeGoneOnIn transaction: any Transaction, on day: Day
  ) throws {
    guard let key = try CaseTables.key(of: localIdentifier, in: transaction) else {
      throw Breach("There is no child \(localIdentifier) on the register. Correct the identifier.")
    }
    switch RecordState(of: try Entries(in: transaction, of: key), on: day) {
    case .merged(let other):
      throw Breach(
        "The record of \(localIdentifier) goes on in that of \(other) itself. Join with that one.")
    case .sealed:
      throw Breach(
        "A record that is sealed at adoption is not joined with another.",
        citation: RecordState.citation)
    case .open, .ended: break
    }
  }

  private static func checkIsNoRing(
    _ localIdentifier: String, in transaction: any Transaction
  ) throws {
    guard let key = try CaseTables.key(of: localIdentifier, in: transaction) else { return }
    if try RecordJoins(in: transaction).goesOn[key] == key {
      throw Breach("The two records would go on in each other. Part them first.")
    }
  }
}
