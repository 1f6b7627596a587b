package import Care

/// What decides until when a record must be kept, and that day.
package struct KeptRecord: Hashable, Sendable {
  package let bornOn: Day?
  package let diedOn: Day?
  package let adoptedOn: Day?

  /// Nil where the date of birth is not known.
  package var until: Day? {
    Retention.keptUntil(bornOn: bornOn, diedOn: diedOn, adoptedOn: adoptedOn)
  }
}

extension Desk {
  /// Until when the record of a child must be kept; nil where there is no such child.
  ///
  /// It tells nothing else of a sealed record, and so needs no reason.
  package func retention(of localIdentifier: String) async throws -> KeptRecord? {
    try await engine.read { transaction in
      guard let key = try CaseTables.key(of: localIdentifier, in: transaction) else { return nil }
      return try KeptRecord(of: key, localIdentifier, in: transaction)
    }
  }
}

extension KeptRecord {
  /// What a database says of the child's birth, death and adoption.
  init(of key: Key<Child>, _ localIdentifier: String, in transaction: any Transaction) throws {
    let child = try CaseTables(in: transaction).load(key, localIdentifier).child
    let endings = try Entries(in: transaction, of: key).all(RecordEnding.self).map(\.value)
    func day(_ kind: EndingKind) -> Day? { endings.first { $0.endingKind == kind }?.endedOn }
    self.init(
      bornOn: child?.bornOn, diedOn: child?.diedOn ?? day(.died), adoptedOn: day(.adopted))
  }
}
