import Care
import TestSupport
import Testing

@Suite("No sequence of steps brings an escalation into a state that cannot be")
struct DisputePropertyTests {
  static let opened = Day.on("2024-09-02")

  /// What can be tried with an escalation.
  private enum Step {
    case enter(EscalationLevel, Day)
    case answer(EscalationLevel, Day, isAccepted: Bool)
    case resolve(EscalationLevel?, Day)
    case advice(Day)

    init(_ chance: inout Chance, around day: Day) {
      let day = day.adding(days: Int.random(in: -2...6, using: &chance))
      let level = EscalationLevel.allCases.randomElement(using: &chance) ?? .cafcass
      switch Int.random(in: 0..<10, using: &chance) {
      case 0..<5: self = .enter(level, day)
      case 5..<8: self = .answer(level, day, isAccepted: Bool.random(using: &chance))
      case 8: self = .resolve(Bool.random(using: &chance) ? level : nil, day)
      default: self = .advice(day)
      }
    }

    func taken(by dispute: Dispute) throws(Breach) -> Dispute {
      switch self {
      case .enter(let level, let day): try dispute.entering(level, on: day, key: Key(1))
      case .answer(let level, let day, let isAccepted):
        try dispute.answering(level, on: day, isAccepted: isAccepted)
      case .resolve(let level, let day):
        try dispute.resolving(at: level, on: day, outcome: .resolved)
      case .advice(let day): dispute.takingLegalAdvice(on: day)
      }
    }
  }

  /// What is true of every escalation that can be, said anew and not by the code under test.
  static func isLegal(_ dispute: Dispute) -> Bool {
    let stages = dispute.stages.filter { $0.level != .cafcass }
    let ranks = stages.compactMap { EscalationLevel.allCases.firstIndex(of: $0.level ?? .cafcass) }
    guard ranks == ranks.sorted(), Set(ranks).count == ranks.count,
      dispute.stages.count - stages.count <= 1
    else { return false }
    for (earlier, later) in zip(stages, stages.dropFirst()) {
      guard earlier.enteredOn <= later.enteredOn else { return false }
      if let answered = earlier.respondedOn, answered > later.enteredOn { return false }
    }
    for stage in dispute.stages {
      guard stage.enteredOn >= dispute.escalation.openedOn,
        stage.respondedOn.map({ $0 >= stage.enteredOn }) ?? true
      else { return false }
    }
    guard let end = dispute.escalation.resolvedOn else {
      return dispute.escalation.resolvedAt == nil && dispute.escalation.outcome == nil
    }
    let reached = dispute.escalation.resolvedAt.map { level in
      dispute.stages.contains { $0.level == level }
    }
    return (reached ?? true)
      && dispute.stages.allSatisfy { max($0.enteredOn, $0.respondedOn ?? $0.enteredOn) <= end }
  }

  @Test("after every step that is taken it can be; its rows are taken one by one as they stand")
  func randomWalks() throws {
    var chance = Chance(seed: 20)
    var (taken, refused, ended) = (0, 0, 0)
    for number in 0..<2000 {
      var dispute = Dispute(.with { $0.openedOn = Self.opened })
      for _ in 0..<12 {
        let step = Step(&chance, around: dispute.lastDay)
        let before = dispute
        do {
          dispute = try step.taken(by: dispute)
          taken += 1
        } catch {
          refused += 1
          #expect(error.sentence.hasSuffix("."))
        }
        #expect(Self.isLegal(dispute), "walk \(number): \(step)")
        #expect(dispute.lastDay >= before.lastDay, "walk \(number): days ran backwards")
      }
      if dispute.isResolved { ended += 1 }
      Self.replay(dispute, number)
    }
    // A walk that never took, refused or ended anything would prove nothing.
    #expect(taken > 4000 && refused > 4000 && ended > 300)
  }

  /// Enters the rows as a service would: the escalation, its stages as they came, then its end.
  private static func replay(_ dispute: Dispute, _ number: Int) {
    var open = dispute.escalation
    open.resolvedOn = nil
    open.resolvedAt = nil
    open.outcome = nil
    open.cafcassReferredOn = nil
    var grounds = EntryGrounds.example()
    #expect(grounds.refusal(of: open) == nil)
    grounds.add(open)
    for stage in dispute.stages {
      let refusal = grounds.refusal(of: stage)
      #expect(refusal == nil, "walk \(number): \(refusal ?? "")")
      grounds.add(stage)
    }
    var rows = Entries()
    rows.set([Entered(key: Key<Escalation>(1), value: dispute.escalation)])
    rows.set(grounds.child.all(EscalationStage.self))
    grounds.child = rows
    #expect(throws: Never.self) { try dispute.escalation.check(replacing: open, in: grounds) }
  }

  @Test("what an escalation stands at never contradicts itself, on any day")
  func standings() throws {
    var chance = Chance(seed: 6)
    for _ in 0..<300 {
      var dispute = Dispute(.with { $0.openedOn = Self.opened })
      for _ in 0..<8 {
        let step = Step(&chance, around: dispute.lastDay)
        dispute = (try? step.taken(by: dispute)) ?? dispute
      }
      var days = 0
      var highest = 0
      for offset in 0..<60 {
        let day = Self.opened.adding(days: offset)
        guard let standing = dispute.escalation.standing(on: day, stages: dispute.stages) else {
          Issue.record("no standing on \(day)")
          continue
        }
        let stage = standing.level?.stage ?? 0
        #expect(stage >= highest)
        #expect((standing.workingDays ?? 0) >= days)
        #expect(standing.isOpen || (!standing.isOverdue && standing.proposed == nil))
        #expect(standing.proposed.map { ($0.stage ?? 5) > stage } ?? true)
        (highest, days) = (stage, standing.workingDays ?? 0)
      }
    }
  }
}
