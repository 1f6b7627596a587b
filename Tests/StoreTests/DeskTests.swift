import Care
import Testing
import TestSupport

@testable import Store

@Suite("Desk")
struct DeskTests {
  static let rate = ReferenceFigure(
    measure: "population.rate_per_10k", dimension: "", key: "", period: "2025", value: 70,
    source: "a first release")

  @Test
  func `a change of the register is kept, told and counted`() async throws {
    try await ScratchStore.use { _, store, desk in
      let record = CareRecord.register(4).inOrder
      let change = CareRecord(source: .heard).changes(to: record)
      try await desk.record(.register(.kept(.init(record: change))), on: "77", purpose: "entry")
      let file = try #require(try await desk.caseFile(of: "77"))
      #expect(file.records == [record])
      let history = try #require(try await desk.history(of: "77"))
      #expect(history == file.history)
      #expect(history.isComplete)
      let entry = try #require(try await desk.audit(limit: 1).first)
      #expect(entry.signedBy == "system")
      #expect(entry.purpose == "entry")
      #expect(entry.recordedAt == "2026-06-01T12:00:00Z")
      #expect(try await store.verify().isSound)
    }
  }

  @Test
  func `a change that does not fit what is held is refused, and nothing is written`() async throws {
    try await ScratchStore.use { _, store, desk in
      let change = CareRecord.register(4).changes(to: .register(5))
      await #expect(throws: Breach.self) {
        try await desk.record(.register(.kept(.init(record: change))), on: "77", purpose: "test")
      }
      await #expect(throws: Breach.self) {
        try await desk.record(.register(.kept(.init(record: change))), purpose: "test")
      }
      #expect(try await desk.caseFile(of: "77") == nil)
      let verification = try await store.verify()
      #expect(verification.entries == 0)
    }
  }

  @Test
  func `reference figures are entered, corrected and taken out`() async throws {
    try await ScratchStore.use { _, store, desk in
      var figures = [Self.rate]
      try await desk.record(.reference(.entered(.init(figures, over: []))), purpose: "test")
      figures = [
        ReferenceFigure(
          measure: Self.rate.measure, dimension: "", key: "", period: "2025", value: 71,
          source: "a later release")
      ]
      let held = try await desk.referenceFigures()
      #expect(held == [Self.rate])
      try await desk.record(.reference(.entered(.init(figures, over: held))), purpose: "test")
      #expect(try await desk.referenceFigures() == figures)
      try await desk.record(
        .reference(.entered(.init(figures: [RowChange(was: figures[0])]))), purpose: "test")
      #expect(try await desk.referenceFigures() == [])
      #expect(try await store.verify().isSound)
    }
  }

  @Test
  func `a policy on the day that counts makes every history anew`() async throws {
    try await ScratchStore.use { _, store, desk in
      _ = try await desk.receive(
        [ReceivedReturn(register: [("77", .register(4))])], purpose: "test")
      let last = try #require(try await desk.history(of: "77"))
      #expect(last.reviews.contains { $0.heldOn == Day.t0.adding(days: 9) })
      let setting = PolicySetting(
        name: Policy.dayCounted.name, value: "first-meeting",
        from: Day(clampedYear: 2020, month: 1, day: 1))
      try await desk.record(.policy(.chosen(.init(setting: .init(now: setting)))), purpose: "test")
      #expect(try await desk.policies().settings == [setting])
      let first = try #require(try await desk.history(of: "77"))
      #expect(first.reviews.contains { $0.heldOn == Day.t0 })
      #expect(!first.reviews.contains { $0.heldOn == Day.t0.adding(days: 9) })
      let wrong = PolicySetting(name: Policy.dayCounted.name, value: "any", from: .t0)
      await #expect(throws: Breach.self) {
        try await desk.record(.policy(.chosen(.init(setting: .init(now: wrong)))), purpose: "test")
      }
      #expect(try await store.verify().isSound)
    }
  }

  @Test
  func `a view is noted without a change`() async throws {
    try await ScratchStore.use { _, _, desk in
      try await desk.note("The children behind a figure were shown.", purpose: "heard measures")
      let entry = try #require(try await desk.audit(limit: 5).first)
      #expect(entry.purpose == "heard measures")
      #expect(entry.change == nil)
    }
  }
}
