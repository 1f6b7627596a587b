import Care
import TestSupport
import Testing

@testable import Store

/// What is kept in memory is right for as long as the audit tells of no change.
@Suite("The news of the audit")
struct AuditNewsTests {
  /// What is known of children 1 and 2 and of the register's lines since an entry.
  private struct Known: Equatable, Sendable {
    let head: Int
    let isUnchanged: [Bool]
    let areLinesUnchanged: Bool

    init(_ audit: FollowedAudit, since entry: Int) {
      head = audit.head
      isUnchanged = [1, 2].map { audit.isUnchanged(Key($0), since: entry) }
      areLinesUnchanged = audit.areLinesUnchanged(since: entry)
    }
  }

  private static var audit: EntryChange { EntryChange(adding: WritingEntriesTests.audit) }

  @Test
  func `a view changes nothing, a row its child, one of the service all cases and no line`()
    async throws
  {
    try await MergingTests.use { store, desk in
      let news = AuditNews(engine: store.engine)
      var last = try await news.ask(\.head)
      func known() async throws -> ([Bool], lines: Bool) {
        let since = last
        let known = try await news.ask { Known($0, since: since) }
        last = known.head
        return (known.isUnchanged, known.areLinesUnchanged)
      }
      #expect(try await known() == ([true, true], true))
      try await desk.note("Shown.", purpose: "test", about: "1")
      #expect(try await known() == ([true, true], true))
      try await desk.enter([EntrySet("1", [Self.audit])], purpose: "test")
      #expect(try await known() == ([false, true], false))
      let officer = EntryChange(adding: WritingEntriesTests.officer)
      try await desk.enter([EntrySet(nil, [officer])], purpose: "test")
      #expect(try await known() == ([false, false], true))
      try await desk.merge("3", into: "1", by: "a manager", reason: "the same child")
      #expect(try await known() == ([false, false], false))
      #expect(try await known() == ([true, true], true))
    }
  }

  @Test
  func `whoever asks after a save is told of it, however many ask and save at the same time`()
    async throws
  {
    try await MergingTests.use { store, desk in
      let news = AuditNews(engine: store.engine)
      let missed = try await withThrowingTaskGroup(of: Int.self) { group in
        for one in 0..<16 {
          group.addTask {
            var missed = 0
            for _ in 0..<8 {
              let before = try await news.ask(\.head)
              try await desk.enter([EntrySet("\(one % 2 + 1)", [Self.audit])], purpose: "test")
              let after = try await news.ask { Known($0, since: before) }
              if after.isUnchanged[one % 2] || after.areLinesUnchanged { missed += 1 }
            }
            return missed
          }
        }
        return try await group.reduce(0, +)
      }
      #expect(missed == 0)
    }
  }

  @Test(arguments: 1...30 as ClosedRange<UInt64>)
  func `read in any stretches, it says what looking through all entries says`(seed: UInt64) {
    var chance = Chance(seed: seed)
    let start = Int.random(in: 0...3, using: &chance)
    var audit = FollowedAudit()
    audit.take(AuditStretch(head: start, changes: []))
    var all: [AuditStretch.Change] = []
    for _ in 0..<Int.random(in: 1...12, using: &chance) {
      var new: [AuditStretch.Change] = []
      var head = audit.head
      for _ in 0..<Int.random(in: 0...4, using: &chance) {
        head += 1
        guard Bool.random(using: &chance) else { continue }
        let child = ([0, 1, 2, 3] as [Int64]).randomElement(using: &chance) ?? 0
        new.append(
          AuditStretch.Change(
            entry: head, child: child == 0 ? nil : Key(child), isOfLine: .random(using: &chance)))
      }
      all += new
      audit.take(AuditStretch(head: head, changes: new))
      for since in 0...head + 1 {
        let told = all.filter { $0.entry > since }
        let isKnown = since >= start && since <= head
        for child in 1...3 as ClosedRange<Int64> {
          let isTold = told.contains { $0.child == nil || $0.child == Key(child) }
          #expect(audit.isUnchanged(Key(child), since: since) == (isKnown && !isTold))
        }
        let isLineTold = told.contains(where: \.isOfLine)
        #expect(audit.areLinesUnchanged(since: since) == (isKnown && !isLineTold))
      }
    }
  }

  @Test
  func `after more than is looked through, or an audit that went back, nothing is known of before`()
    async throws
  {
    try await MergingTests.use { store, desk in
      let news = AuditNews(engine: store.engine)
      let start = try await news.ask(\.head)
      try await store.engine.write { transaction in
        for number in 1...2001 { try transaction.tell("Note \(number).", in: store) }
      }
      var known = try await news.ask { Known($0, since: start) }
      #expect(known.head == start + 2001)
      #expect(known.isUnchanged == [false, false] && !known.areLinesUnchanged)
      let head = known.head
      known = try await news.ask { Known($0, since: head) }
      #expect(known.isUnchanged == [true, true] && known.areLinesUnchanged)
    }
    var audit = FollowedAudit()
    audit.take(AuditStretch(head: 20, changes: []))
    audit.take(AuditStretch(head: 12, changes: [], isWhole: false))
    #expect(!audit.isUnchanged(Key(1), since: 20) && audit.isUnchanged(Key(1), since: 12))
  }
}
