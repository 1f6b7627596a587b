import Care
import TestSupport

@testable import Store

extension Desk {
  /// Writes rows without asking the rules: what is tested is how any row is kept, not whether it may be.
  func keep(_ changes: [EntryChange], of localIdentifier: String? = nil) async throws {
    let signature = signature("test")
    try await engine.write { transaction in
      let trail = try AuditTrail(in: transaction, signedWith: signature)
      let child = try localIdentifier.flatMap { try CaseTables.key(of: $0, in: transaction) }
      try EntryWriter(in: transaction, trail).keep(changes.map(WrittenRow.init), of: child)
      try trail.finish()
    }
  }

  /// Keeps a row of every kind, with a value in each of its fields.
  func keepRowOfEveryKind(of localIdentifier: String) async throws {
    for kind in EntryKind.all {
      // A chance of its own, so that a new kind changes no other's row.
      var chance = Chance(seed: 1)
      let row = EntryChange(kind: kind.name, number: 1, now: try kind.full(&chance))
      try await keep([row], of: kind.isOfChild ? localIdentifier : nil)
    }
  }

  /// Enters children with a record of Heard's own each.
  func enterChildren(_ numbers: ClosedRange<Int>) async throws {
    _ = try await receive(
      [ReceivedReturn(register: numbers.map { ("\($0)", .register($0)) })], purpose: "test")
  }
}
