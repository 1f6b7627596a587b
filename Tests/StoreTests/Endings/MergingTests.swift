import Care
import TestSupport
import Testing

@testable import Store

@Suite("Two records of one child")
struct MergingTests {
  /// A child by two identifiers: the second record is known later, and of a review that the first lacks.
  static func use(_ body: (Store, Desk) async throws -> Void) async throws {
    try await ScratchStore.use { _, store, desk in
      func record(_ start: String, _ review: String) -> CareRecord {
        CareRecord(
          source: .heard, child: Child(bornOn: .on("2012-06-15"), sex: .female),
          episodes: [
            CareEpisode(
              startedOn: .on(start), reasonBegan: .s, legalStatus: .c2, need: .n1, placement: .u6)
          ], reviews: [Review(heldOn: .on(review), participation: .pn1)])
      }
      _ = try await desk.receive(
        [
          ReceivedReturn(register: [
            ("1", record("2025-04-01", "2025-04-20")), ("2", record("2025-06-01", "2025-06-20")),
            ("3", record("2025-04-01", "2025-04-21")),
          ])
        ], purpose: "test")
      for child in ["1", "2"] {
        try await desk.enter(
          [EntrySet(child, [EntryChange(adding: WritingEntriesTests.audit)])], purpose: "test")
      }
      try await body(store, desk)
      #expect(try await store.verify().faults == [])
    }
  }

  @Test
  func `merged they count once, with what both say; parted they are what they were`() async throws {
    try await Self.use { store, desk in
      let (histories, entries) = (try await desk.histories(), try await desk.entries())
      let files = [try await desk.caseFile(of: "1"), try await desk.caseFile(of: "2")]
      try await desk.merge("2", into: "1", by: "a manager", reason: "the same child")
      for parts in 1...3 {
        let counted = try await desk.histories(parts: parts, startingWith: []) { $0.append($1) }
          .flatMap { $0 }
        #expect(counted.map(\.localIdentifier) == ["1", "3"])
        #expect(counted[0].episodes.map(\.startedOn) == [.on("2025-04-01"), .on("2025-06-01")])
        #expect(counted[0].reviews.map(\.heldOn) == [.on("2025-04-20"), .on("2025-06-20")])
      }
      let audited = try await desk.entries().all(Audit.self).map(\.child)
      #expect(audited == [Key(1), Key(1)])
      let kept = try await desk.entries(joined: false)
      #expect(kept.all(Audit.self).map(\.child) == [Key(1), Key(2)])
      let during = [try await desk.caseFile(of: "1"), try await desk.caseFile(of: "2")]
      #expect(during.map { $0?.records } == files.map { $0?.records })
      let state = try await desk.state(of: "2")
      #expect(state == .merged(into: "1"))
      let returned = try await desk.filesForReturn {
        ($0.localIdentifier, $0.records[0].reviews.count)
      }
      #expect(returned.map(\.0) == ["1", "3"])
      #expect(returned.map(\.1) == [2, 1])

      try await desk.unmerge("2", reason: "they are sisters")
      let parted = try await desk.histories()
      #expect(parted == histories)
      let entriesAfter = try await desk.entries()
      #expect(entriesAfter.all(Audit.self) == entries.all(Audit.self))
      let stateAfter = try await desk.state(of: "2")
      #expect(stateAfter == .open)
      let sentences = try await desk.timeline(of: "2")?.lines.map(\.sentence) ?? []
      #expect(sentences.contains("The record was parted again from another."))
    }
  }

  @Test
  func `a chain of records counts under its last`() async throws {
    try await Self.use { _, desk in
      try await desk.merge("2", into: "1", reason: "the same")
      try await desk.merge("1", into: "3", reason: "the same as well")
      let counted = try await desk.histories()
      #expect(counted.map(\.localIdentifier) == ["3"])
      #expect(counted[0].reviews.count == 3)
      let audited = try await desk.entries().all(Audit.self).map(\.child)
      #expect(audited == [Key(3), Key(3)])
    }
  }

  @Test
  func `what cannot be merged is refused, and nothing is written`() async throws {
    try await Self.use { store, desk in
      try await desk.merge("2", into: "1", reason: "the same child")
      let before = try await store.verify().entries
      let refused = [("1", "1"), ("1", "9"), ("9", "1"), ("3", "2"), ("2", "3"), ("1", "2")]
      for (one, other) in refused {
        await #expect(throws: Breach.self, "\(one) into \(other)") {
          try await desk.merge(one, into: other, reason: "test")
        }
      }
      await #expect(throws: Breach.self) { try await desk.unmerge("3", reason: "test") }
      let entriesAfter = try await store.verify().entries
      #expect(entriesAfter == before)
    }
  }
}
