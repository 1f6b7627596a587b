import Care
import Foundation
import Testing

@testable import Store

@Suite("In bulk and one by one")
struct BulkAndSingleTests {
  @Test
  func `every change told to the audit, recorded one by one, gives the same rows and digests`()
    async throws
  {
    let year = CollectionYear(ending: 2025)
    try await ScratchStore.use { _, bulk, desk in
      _ = try await desk.receive(
        [ReceivingTests.received(year, 0..<40), ReceivingTests.received(year.next, 10..<50)],
        purpose: "test")
      _ = try await desk.receive(
        [ReceivedReturn(register: (0..<9).map { ("\(1_000_000 + $0)", .register($0)) })],
        purpose: "test")
      _ = try await desk.receive([ReceivingTests.received(year, 5..<45, shift: 2)], purpose: "test")
      try await ScratchStore.use { _, single, other in
        for entry in try await desk.audit(limit: 10_000).reversed() {
          guard let text = entry.change else { continue }
          let change = try JSONDecoder().decode(Change.self, from: Data(text.utf8))
          #expect(change.sentence == entry.sentence)
          try await other.record(
            change, on: try await bulk.identifier(of: entry.child), purpose: "test")
        }
        #expect(try await single.dump() == bulk.dump())
        let verification = try await single.verify()
        #expect(verification.isSound)
      }
    }
  }

  @Test
  func `the audit's text of a change is what an encoder would write`() throws {
    var writer = ChangeWriter()
    for number in 0..<60 {
      let (old, new) = (CareRecord.register(number), CareRecord.register(number + 1))
      let year = CollectionYear(ending: 2025)
      let changes: [Change] = [
        .register(.kept(.init(record: old.changes(to: new)))),
        .yearsReturn(
          .received(
            .init(records: [
              CareRecord(source: .yearsReturn(year)).changes(to: .example(number, in: year)),
              CareRecord.example(number, in: year.next).changes(to: .example(3, in: year.next)),
            ]))),
      ]
      for change in changes {
        let text = try writer.text(of: change)
        let decoded = try JSONDecoder().decode(Change.self, from: Data(text.utf8))
        #expect(decoded == change)
        let encoded = try JSONSerialization.jsonObject(with: JSONEncoder().encode(change))
        let written = try JSONSerialization.jsonObject(with: Data(text.utf8))
        #expect((encoded as? NSDictionary) == (written as? NSDictionary))
      }
    }
  }
}

extension Store {
  fileprivate func identifier(of child: Key<Child>?) async throws -> String? {
    guard let child else { return nil }
    return try await engine.read {
      try $0.first(
        "SELECT localIdentifier FROM child WHERE number = ?", [.integer(child.number)]
      ) { $0.text(0) }
    }
  }
}
