import Care
import TestSupport
import Testing

@testable import Store

@Suite("A sealed record")
struct SealedRecordTests {
  static func use(_ body: (Store, Desk) async throws -> Void) async throws {
    try await ScratchStore.use { _, store, desk in
      func record(_ siblings: [String]) -> CareRecord {
        CareRecord(
          source: .heard,
          child: Child(name: "Kes Example", bornOn: .on("2018-06-15"), siblings: siblings))
      }
      _ = try await desk.receive(
        [
          ReceivedReturn(register: [
            ("1", record(["2", "3"])), ("2", record(["1"])), ("3", record([])), ("4", record([])),
          ])
        ], purpose: "test")
      let before = try await desk.siblings()
      #expect(before == [[Key(1), Key(2), Key(3)]])
      let order = RecordEnding.with {
        $0.endedOn = .on("2026-05-20")
        $0.endingKind = .adopted
      }
      try await desk.enter([EntrySet("2", [EntryChange(adding: order)])], purpose: "test")
      try await body(store, desk)
      #expect(try await store.verify().faults == [])
    }
  }

  @Test
  func `brothers and sisters lose the link, and the audit says so`() async throws {
    try await Self.use { _, desk in
      let after = try await desk.siblings()
      #expect(after == [[Key(1), Key(3)]])
      let file = try #require(try await desk.caseFile(of: "1"))
      #expect(file.record(from: .heard)?.child?.siblings == ["3"])
      let entry = try #require(try await desk.audit(about: "1", limit: 1).first)
      #expect(entry.sentence.hasPrefix("The child's own record was kept"))
    }
  }

  @Test
  func `it is read for a stated reason alone, which the audit notes`() async throws {
    try await Self.use { _, desk in
      for read in [
        { try await desk.caseFile(of: "2") != nil }, { try await desk.entries(of: "2") != nil },
        { try await desk.history(of: "2") != nil }, { try await desk.timeline(of: "2") != nil },
      ] {
        let breach = await #expect(throws: Breach.self) { _ = try await read() }
        #expect(breach?.sentence.contains("sealed since the adoption order of 20 May 2026") == true)
      }
      await #expect(throws: Breach.self) { _ = try await desk.openSealed("2", reason: "  ") }
      let opened = try #require(try await desk.openSealed("2", reason: "a request for records"))
      #expect(opened.file.localIdentifier == "2")
      #expect(opened.entries.all(RecordEnding.self).count == 1)
      let entry = try #require(try await desk.audit(limit: 1).first)
      #expect(entry.purpose == "a request for records")
      #expect(entry.sentence == "A sealed record was opened.")
      #expect(entry.child == Key(2))
    }
  }

  @Test
  func `it still counts and stands in the return, and is known to be left out elsewhere`()
    async throws
  {
    try await Self.use { _, desk in
      let counted = try await desk.histories().count
      #expect(counted == 4)
      let returned = try await desk.filesForReturn { $0.localIdentifier }
      #expect(returned == ["1", "2", "3", "4"])
      let sealed = try await desk.sealedRecords()
      #expect(sealed == [Key(2)])
      let state = try await desk.state(of: "2")
      #expect(state == .sealed(since: .on("2026-05-20")))
    }
  }

  @Test
  func `it is not joined with another, and its seal is not broken by a correction`() async throws {
    try await Self.use { _, desk in
      await #expect(throws: Breach.self) { try await desk.merge("2", into: "1", reason: "test") }
      await #expect(throws: Breach.self) { try await desk.merge("1", into: "2", reason: "test") }
      let entries = try #require(try await desk.openSealed("2", reason: "test")).entries
      let held = try #require(entries.all(RecordEnding.self).first)
      var other = held.value
      other.endingKind = .died
      for now in [AnyEntry(other), nil] {
        let change = EntryChange(
          kind: RecordEnding.kind, number: held.key.number, was: AnyEntry(held.value), now: now)
        await #expect(throws: Breach.self) {
          try await desk.enter([EntrySet("2", [change])], purpose: "test")
        }
      }
    }
  }
}
