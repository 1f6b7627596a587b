import Care
import TestSupport
import Testing

@testable import Store

/// What was counted ahead is used for as long as the audit tells no change of the child, and no longer.
@Suite("Counted ahead")
struct AheadTests {
  private static let first = Day.on("2020-04-01")
  private static let kinds: Set<String> = [Audit.kind]

  private static func question(
    _ text: String = "so many", until day: Day = .on("2026-05-01")
  ) throws -> AheadQuestion {
    try #require(
      AheadQuestion(text, .standard, LoadedYears([]), homeAreas: [], recordedUntil: day))
  }

  /// Counts ahead, and says whom.
  @discardableResult
  private static func count(
    _ desk: Desk, _ question: AheadQuestion, holdsUntil: Day? = nil, anew: Bool = false
  ) async throws -> Int {
    try await desk.countAhead(question, withRowsOf: kinds, since: first, anew: anew) {
      child, records in
      AheadChild(
        child, cases: [UInt8(records.histories.count), UInt8(records.entries.count)],
        holdsUntil: holdsUntil)
    }
  }

  /// The children who need not be read, and those who were.
  private static func asked(
    _ desk: Desk, _ question: AheadQuestion
  ) async throws -> (ahead: [Int64], read: [Int64]) {
    let parts = try await desk.children(
      parts: 2, withRowsOf: kinds, since: first, countedAheadFor: question,
      startingWith: (ahead: [Int64](), read: [Int64]())
    ) {
      $0.ahead += $1.ahead.map(\.child.number)
      $0.read += $1.histories.map(\.key.number)
    }
    return (parts.flatMap(\.ahead).sorted(), parts.flatMap(\.read).sorted())
  }

  private static func use(
    children: ClosedRange<Int> = 1...6, _ body: (Store, Desk) async throws -> Void
  ) async throws {
    try await ScratchStore.use { _, store, desk in
      try await desk.enterChildren(children)
      try await body(store, desk)
      #expect(try await store.verify().faults == [])
    }
  }

  @Test
  func `every child is counted once, with the rows, and not again`() async throws {
    try await Self.use { store, desk in
      let question = try Self.question()
      try await desk.keep([EntryChange(adding: WritingEntriesTests.audit, number: 1)], of: "3")
      #expect(try await Self.asked(desk, question) == (ahead: [], read: [1, 2, 3, 4, 5, 6]))
      #expect(try await Self.count(desk, question) == 6)
      #expect(try await Self.asked(desk, question) == (ahead: [1, 2, 3, 4, 5, 6], read: []))
      let kept = try await store.engine.read {
        try $0.rows("SELECT cases FROM countedChild ORDER BY child") { $0.bytes(0) }
      }
      #expect(kept == [[1, 0], [1, 0], [1, 1], [1, 0], [1, 0], [1, 0]])
      #expect(try await Self.count(desk, question) == 0)
      #expect(try await Self.count(desk, question, anew: true) == 6)
    }
  }

  @Test
  func `another question, and a day on which it does not hold, count from the records`()
    async throws
  {
    try await Self.use { _, desk in
      let question = try Self.question()
      try await Self.count(desk, question, holdsUntil: .on("2026-05-03"))
      let all: [Int64] = [1, 2, 3, 4, 5, 6]
      #expect(try await Self.asked(desk, Self.question("otherwise")).read == all)
      for (day, holds) in [
        ("2026-04-30", false), ("2026-05-01", true), ("2026-05-03", true), ("2026-05-04", false),
      ] {
        let asked = try await Self.asked(desk, Self.question(until: .on(day)))
        #expect(asked.ahead == (holds ? all : []), "\(day)")
        #expect(asked.read == (holds ? [] : all), "\(day)")
      }
      try await Self.count(desk, Self.question("otherwise"))
      #expect(try await Self.asked(desk, question).read == all)
    }
  }

  /// Every way in which what is recorded of a child changes.
  private static let changes: [(name: String, change: @Sendable (Desk) async throws -> Void)] = [
    (
      "a row comes",
      { try await $0.keep([EntryChange(adding: WritingEntriesTests.audit, number: 9)], of: "2") }
    ),
    (
      "the register is corrected",
      { desk in
        let file = try #require(try await desk.caseFile(of: "2"))
        let was = try #require(file.records.first)
        var now = was
        now.child?.bornOn = .on("2012-02-03")
        try await desk.record(
          .register(.kept(.init(record: was.changes(to: now)))), on: "2", purpose: "test")
      }
    ),
    (
      "a return comes",
      { desk in
        let year = CollectionYear(ending: 2025)
        let record = CareRecord(
          source: .yearsReturn(year),
          episodes: [
            CareEpisode(
              startedOn: .on("2024-05-01"), reasonBegan: .s, legalStatus: .c2, need: .n1,
              placement: .u4, provider: .pr1)
          ])
        _ = try await desk.receive(
          [ReceivedReturn(year: year, files: [], identifiers: ["2"]) { _ in record }],
          purpose: "test")
      }
    ),
  ]

  @Test(arguments: changes.indices)
  func `a child who changed is counted from the records, and the others are not`(
    change: Int
  ) async throws {
    try await Self.use { _, desk in
      let question = try Self.question()
      try await Self.count(desk, question)
      try await desk.note("It was shown.", purpose: "test", about: "3")
      try await desk.enter(
        [EntrySet(nil, [EntryChange(adding: WritingEntriesTests.officer)])], purpose: "test")
      #expect(try await Self.asked(desk, question).read == [])
      try await Self.changes[change].change(desk)
      let asked = try await Self.asked(desk, question)
      #expect(asked == (ahead: [1, 3, 4, 5, 6], read: [2]), "\(Self.changes[change].name)")
      #expect(try await Self.count(desk, question) == 1)
      #expect(try await Self.asked(desk, question).read == [])
    }
  }

  @Test
  func `joined records are counted from the records, and parted again each by itself`()
    async throws
  {
    try await Self.use { _, desk in
      let question = try Self.question()
      try await Self.count(desk, question)
      try await desk.merge("2", into: "5", reason: "one child")
      #expect(try await Self.asked(desk, question) == (ahead: [1, 3, 4, 6], read: [5]))
      #expect(try await Self.count(desk, question) == 0)
      try await desk.unmerge("2", reason: "two children")
      #expect(try await Self.asked(desk, question) == (ahead: [1, 3, 4, 5, 6], read: [2]))
    }
  }

  @Test
  func `of many children those who changed are read alone, wherever they stand`() async throws {
    try await Self.use(children: 1001...1300) { _, desk in
      let question = try Self.question()
      #expect(try await Self.count(desk, question) == 300)
      let changed: [Int64] = [1, 77, 128, 129, 130, 131, 256, 300]
      for (place, child) in changed.enumerated() {
        try await desk.keep(
          [EntryChange(adding: WritingEntriesTests.audit, number: Int64(place + 1))],
          of: "\(1000 + child)")
      }
      let asked = try await Self.asked(desk, question)
      #expect(asked.read == changed)
      #expect(asked.ahead == (1...300).filter { !changed.contains($0) })
      let rows = try await desk.children(
        withRowsOf: Self.kinds, since: Self.first, countedAheadFor: question,
        startingWith: [Int64?]()
      ) { $0 += $1.entries.all(Audit.self).map { $0.child?.number } }
      #expect(rows.flatMap(\.self).compactMap(\.self).sorted() == changed)
      #expect(try await Self.count(desk, question) == changed.count)
    }
  }

  /// Two count at the same time, and one of them is slow: the child changes after the slow one has read
  /// the records, and before the other begins.
  @Test
  func `what was read before a change is not kept after it, whoever else counts meanwhile`()
    async throws
  {
    try await Self.use { store, desk in
      let question = try Self.question()
      func end(at head: Int) async throws {
        try await desk.engine.write { try AheadTable($0).end(question, at: head) }
      }
      let slow = try await desk.engine.write { try AheadTable($0).begin(question, anew: false) }
      try await desk.keep([EntryChange(adding: WritingEntriesTests.audit, number: 1)], of: "4")
      #expect(try await Self.count(desk, question) == 6)
      try await desk.engine.write { transaction in
        try AheadTable(transaction).keep(
          (1...6).map { AheadChild(Key($0), cases: [9], holdsUntil: nil) }, readAt: slow,
          for: question)
      }
      #expect(try await Self.asked(desk, question).read == [])
      let kept = try await store.engine.read {
        try $0.rows("SELECT cases FROM countedChild ORDER BY child") { $0.bytes(0) }
      }
      #expect(kept == [[9], [9], [9], [1, 1], [9], [9]])
      try await end(at: slow)
      #expect(try await Self.asked(desk, question).read == [4])
    }
  }
}
