import Care
import TestSupport
import Testing

@testable import Store

/// Children of whom nothing can fall in some years are left out of counting them, and nobody else.
@Suite("How far records reach")
struct RecordReachTests {
  /// A child for each place: one in care, others who left on different days.
  private static func enter(_ ends: [Day?], at desk: Desk) async throws {
    let records = ends.enumerated().map { place, ceasedOn in
      let episode = CareEpisode(
        startedOn: .on("2019-05-01"), ceasedOn: ceasedOn, reasonBegan: .s, legalStatus: .c2,
        need: .n1, placement: .u4, provider: .pr1, reasonCeased: ceasedOn == nil ? nil : .e4a)
      return ("\(place + 1)", CareRecord(source: .heard, episodes: [episode]))
    }
    _ = try await desk.receive([ReceivedReturn(register: records)], purpose: "test")
  }

  private static func audit(on day: Day) -> Audit {
    var audit = WritingEntriesTests.audit
    audit.auditedOn = day
    return audit
  }

  private static func counted(since day: Day, at desk: Desk) async throws -> [[Int64]] {
    let (histories, children) = (
      try await desk.histories(parts: 2, since: day, startingWith: []) { $0.append($1.key.number) },
      try await desk.children(
        parts: 2, withRowsOf: [Audit.kind], since: day, startingWith: [Int64]()
      ) { $0 += $1.histories.map(\.key.number) }
    )
    return [histories.flatMap(\.self).sorted(), children.flatMap(\.self).sorted()]
  }

  @Test
  func `a child counts who is in care, left since, or of whom a row names a later day`()
    async throws
  {
    try await ScratchStore.use { _, store, desk in
      try await Self.enter(
        [nil, .on("2020-03-31"), .on("2020-04-01"), .on("2019-06-01"), .on("2019-06-01")], at: desk)
      let day = Day.on("2020-04-01")
      #expect(try await Self.counted(since: day, at: desk) == [[1, 3], [1, 3]])
      try await desk.keep(
        [EntryChange(adding: Self.audit(on: .on("2020-03-30")), number: 1)], of: "4")
      try await desk.keep(
        [EntryChange(adding: Self.audit(on: .on("2021-03-30")), number: 2)], of: "5")
      #expect(try await Self.counted(since: day, at: desk) == [[1, 3], [1, 3, 5]])
      #expect(try await store.verify().faults == [])
    }
  }

  @Test
  func `the rows of who is left out are not read, nor those of others left out`() async throws {
    try await ScratchStore.use { _, _, desk in
      try await Self.enter([nil, .on("2019-06-01"), nil], at: desk)
      for (place, child) in ["1", "2", "3"].enumerated() {
        let audit = EntryChange(adding: Self.audit(on: .on("2019-05-02")), number: Int64(place + 1))
        try await desk.keep([audit], of: child)
      }
      let read = try await desk.children(
        withRowsOf: [Audit.kind], since: .on("2020-04-01"), startingWith: [Key<Child>?]()
      ) { $0 += $1.entries.all(Audit.self).map(\.child) }
      #expect(read.flatMap(\.self) == [Key(1), Key(3)])
    }
  }

  @Test
  func `the last day of work is that of the rows, whatever is corrected or taken out`() async throws
  {
    try await ScratchStore.use { _, store, desk in
      try await Self.enter([nil, nil], at: desk)
      let days = ["2022-05-01", "2022-07-01", "2022-06-01"].map(Day.on)
      for (place, day) in days.enumerated() {
        try await desk.keep(
          [EntryChange(adding: Self.audit(on: day), number: Int64(place + 1))],
          of: place == 2 ? "2" : "1")
      }
      func check(_ day: Day?) async throws {
        #expect(try await desk.lastWorkDay() == day)
        #expect(try await desk.entries().lastDay == day)
        #expect(try await store.verify().faults == [])
      }
      func change(_ number: Int64, from was: Day, to now: Day?, of child: String) async throws {
        try await desk.keep(
          [
            EntryChange(
              kind: Audit.kind, number: number, was: AnyEntry(Self.audit(on: was)),
              now: now.map { AnyEntry(Self.audit(on: $0)) })
          ], of: child)
      }
      try await check(days[1])
      try await change(2, from: days[1], to: .on("2022-06-20"), of: "1")
      try await check(.on("2022-06-20"))
      try await change(2, from: .on("2022-06-20"), to: nil, of: "1")
      try await check(days[2])
      try await change(1, from: days[0], to: .on("2022-08-01"), of: "1")
      try await check(.on("2022-08-01"))
    }
  }

  @Test
  func `a text that looks like a moment names no day`() async throws {
    try await ScratchStore.use { _, store, desk in
      try await Self.enter([.on("2019-06-01")], at: desk)
      let decision = ReviewDecision.with {
        $0.heldOn = .on("2019-05-20")
        $0.text = "2031-05-05T10:11:12Z"
      }
      try await desk.keep([EntryChange(adding: decision, number: 1)], of: "1")
      #expect(try await Self.counted(since: .on("2020-04-01"), at: desk) == [[], []])
      #expect(try await store.verify().faults == [])
    }
  }

  @Test
  func `made anew for an older database, it is what the writes kept`() async throws {
    try await ScratchStore.use { _, store, desk in
      try await Self.enter([nil, .on("2019-06-01")], at: desk)
      try await desk.keep(
        [EntryChange(adding: Self.audit(on: .on("2021-03-30")), number: 1)], of: "2")
      try await store.engine.write { transaction in
        // A child of whom no source says anything has rows all the same.
        try transaction.run("INSERT INTO child (number, localIdentifier) VALUES (9, 'new')")
        try transaction.run("UPDATE audit SET child = 9")
        try transaction.run("DELETE FROM recordReach")
        try RecordReach(transaction).makeAll()
      }
      #expect(try await desk.lastWorkDay() == .on("2021-03-30"))
      #expect(try await Self.counted(since: .on("2020-04-01"), at: desk) == [[1], [1]])
    }
  }

  @Test
  func `a child in whose record another's goes on is never left out`() async throws {
    try await ScratchStore.use { _, _, desk in
      try await Self.enter([.on("2019-06-01"), nil, .on("2019-06-01")], at: desk)
      try await desk.merge("2", into: "1", by: "a manager", reason: "the same child")
      #expect(try await Self.counted(since: .on("2020-04-01"), at: desk) == [[1], [1]])
    }
  }
}
