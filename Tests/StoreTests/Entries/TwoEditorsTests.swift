import Care
import TestSupport
import Testing

@testable import Store

/// No save overwrites what its editor has not seen, in whatever order two of them read and save.
@Suite("Two editors")
struct TwoEditorsTests {
  /// Two readings and two savings each: 70 orders.
  private static let steps: [EditorStep] = [.read, .save, .read, .save]

  private static var record: CareRecord {
    var record = CareRecord(source: .heard)
    record.child = Child(bornOn: Day(clampedYear: 2014, month: 5, day: 5))
    record.episodes = [CareEpisode(startedOn: Day.t0.adding(days: -400), reasonBegan: .s)]
    record.reviews = [Review(heldOn: .t0, participation: .pn1)]
    return record
  }

  /// Plays every order on something of a child of its own; then both save at once, again and again.
  private static func playAll<State>(
    _ thing: @escaping @Sendable (String) -> EditedThing<State>
  ) async throws {
    let orders = TwoEditors.orders(steps.count)
    #expect(orders.count == 70)
    let children = (0...orders.count).map { ("c\($0)", record) }
    try await TwoEditors.use(children) { editors, _ in
      var refused = 0
      for (number, order) in orders.enumerated() {
        refused += try await editors.play(
          order, of: steps, on: thing("c\(number)"), named: "order \(number)")
      }
      #expect(refused > orders.count / 2)
      for round in 0..<20 {
        let kept = try await editors.saveAtOnce("round \(round)", on: thing("c\(orders.count)"))
        #expect(kept == 1)
      }
    }
  }

  @Test
  func `of one row: the later save is refused`() async throws {
    try await Self.playAll { child in
      EditedThing { desk in
        try await desk.entries(of: child)?.all(Visit.self) ?? []
      } save: { desk, seen, mark in
        var visit = seen.first?.value ?? Visit.with { $0.visitedOn = .t0 }
        visit.note = mark
        // The first row is entered under a number, so that both editors mean the same one.
        let number = Int64(child.dropFirst()).map { $0 + 1 } ?? 0
        let change =
          seen.first.map { EntryChange.replacing($0, with: visit) }
          ?? EntryChange(adding: visit, number: number)
        try await desk.enter([EntrySet(child, [change])], purpose: "test")
      }
    }
  }

  @Test
  func `of a whole review with its decisions: the later save is refused as a whole`() async throws {
    try await Self.playAll { child in
      EditedThing { desk in
        WholeReview(try await desk.entries(of: child) ?? Entries())
      } save: { desk, seen, mark in
        try await desk.enter([EntrySet(child, seen.changes(mark))], purpose: "test")
      }
    }
  }

  @Test
  func `of a row that one takes out while the other changes it: the later save is refused`()
    async throws
  {
    for order in TwoEditors.orders(2) {
      try await TwoEditors.use([("c1", Self.record)]) { editors, _ in
        let visit = Visit.with { $0.visitedOn = .t0 }
        try await editors.desks[0].enter(
          [EntrySet("c1", [EntryChange(adding: visit)])], purpose: "test")
        let thing = EditedThing { desk in
          try await desk.entries(of: "c1")?.all(Visit.self) ?? []
        } save: { desk, seen, mark in
          let noted = Visit.with {
            $0.visitedOn = .t0
            $0.note = mark
          }
          var changed = EntryChange(adding: noted)
          if let held = seen.first { changed = .replacing(held, with: noted) }
          if seen.first != nil && mark.hasSuffix("0.1") { changed.now = nil }
          try await desk.enter([EntrySet("c1", [changed])], purpose: "test")
        }
        let steps: [EditorStep] = [.read, .save]
        _ = try await editors.play(order, of: steps, on: thing, named: "one")
      }
    }
  }

  @Test
  func `of what the register says of a child: the later save is refused`() async throws {
    try await Self.playAll { child in
      EditedThing { desk in
        try await desk.caseFile(of: child)?.record(from: .heard)
      } save: { desk, seen, mark in
        let seen = seen ?? CareRecord(source: .heard)
        var changed = seen
        changed.child?.name = mark
        let change = seen.changes(to: changed)
        try await desk.record(.register(.kept(.init(record: change))), on: child, purpose: "test")
      }
    }
  }

  @Test
  func `of a policy and of a figure that somebody entered: the later save is refused`()
    async throws
  {
    let day = Day(clampedYear: 2020, month: 1, day: 1)
    try await Self.playAll { child in
      let from = day.adding(days: Int(child.dropFirst()) ?? 0)
      return EditedThing { desk in
        try await desk.policies().settings.first { $0.from == from }
      } save: { desk, seen, mark in
        let value = seen?.value == "first-meeting" ? "last-meeting" : "first-meeting"
        let setting = PolicySetting(name: Policy.dayCounted.name, value: value, from: from)
        try await desk.record(
          .policy(.chosen(.init(setting: RowChange(was: seen, now: setting)))), purpose: mark)
      }
    }
    try await Self.playAll { child in
      EditedThing { desk in
        try await desk.referenceFigures().first { $0.period == child }
      } save: { desk, seen, mark in
        let figure = ReferenceFigure(
          measure: "population.rate_per_10k", dimension: "", key: "", period: child, value: 70,
          source: mark)
        try await desk.record(
          .reference(.entered(.init(figures: [RowChange(was: seen, now: figure)]))),
          purpose: "test")
      }
    }
  }
}

/// The record of a review and its decisions, as one form shows them.
private struct WholeReview: Hashable, Sendable {
  let record: Entered<ReviewRecord>?
  let decisions: [Entered<ReviewDecision>]

  init(_ entries: Entries) {
    record = entries.all(ReviewRecord.self).first
    decisions = entries.all(ReviewDecision.self)
  }

  /// The record and every decision with a mark, and one decision more.
  func changes(_ mark: String) -> [EntryChange] {
    let record = ReviewRecord.with {
      $0.heldOn = .t0
      $0.completedBy = mark
    }
    let more = ReviewDecision.with {
      $0.heldOn = .t0
      $0.text = mark
      $0.owner = "the social worker"
    }
    let changed = decisions.map { held in
      var decision = held.value
      decision.evidence = mark
      return EntryChange.replacing(held, with: decision)
    }
    return [self.record.map { .replacing($0, with: record) } ?? EntryChange(adding: record)]
      + changed + [EntryChange(adding: more)]
  }
}
