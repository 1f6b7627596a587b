import Care

/// An escalation with its stages, entered one after the other as the rules of disputes have it.
struct EscalationCourse {
  private(set) var escalation: Escalation
  private(set) var stages: [EscalationStage] = []

  init(_ planned: PlannedEscalation, end: Day, _ dice: inout Dice) {
    escalation = Escalation.with {
      $0.openedOn = planned.openedOn
      $0.officer = planned.officer
      $0.reason = planned.reason
      $0.issues = [planned.issue]
      $0.text = DisputeWords.text(of: planned.issue)
    }
    let levels = EscalationCourse.levels(to: planned.level ?? .headOfService, &dice)
    let length = planned.days ?? 20
    for (position, level) in levels.enumerated() {
      let from = length * position / levels.count
      let to = length * (position + 1) / levels.count
      let isLast = position == levels.count - 1
      enter(
        level, from: from, to: to, isAccepted: isLast, isOpen: planned.days == nil && isLast, &dice)
    }
    if dice.happens(planned.level == .teamManager ? 2 : 12) {
      escalation.legalAdviceOn = day(min(3, length))
    }
    if length > 20 || planned.days == nil, dice.happens(85) || planned.days == nil {
      escalation.overdueToldOn = day(length > 22 ? 22 : 21)
    }
    guard planned.days != nil else { return }
    escalation.resolvedOn = day(length)
    escalation.resolvedAt = planned.level
    escalation.outcome = dice.one(of: [
      (.resolved, 70), (.partly, 21), (.notUpheld, 4), (.overtaken, 5),
    ])
    if escalation.outcome == .resolved || escalation.outcome == .partly {
      escalation.outcomeForChild = DisputeWords.outcome(of: planned.issue)
    }
  }

  /// The levels gone through; the head of service is passed over now and then.
  private static func levels(
    to level: EscalationLevel, _ dice: inout Dice
  ) -> [EscalationLevel] {
    switch level {
    case .teamManager: [.teamManager]
    case .headOfService: [.teamManager, .headOfService]
    case .assistantDirector:
      dice.happens(20)
        ? [.teamManager, .assistantDirector]
        : [.teamManager, .headOfService, .assistantDirector]
    case .director: EscalationLevel.management
    case .cafcass: [.teamManager, .headOfService, .assistantDirector, .cafcass]
    }
  }

  private mutating func enter(
    _ level: EscalationLevel, from: Int, to: Int, isAccepted: Bool, isOpen: Bool,
    _ dice: inout Dice
  ) {
    if level == .cafcass { escalation.cafcassReferredOn = day(from) }
    let response = dice.one(of: isAccepted ? DisputeWords.accepted : DisputeWords.refused)
    // Now and then a level does not answer, and the officer goes on to the next.
    let hasAnswered = !isOpen && (isAccepted || dice.happens(80))
    stages.append(
      EscalationStage.with {
        $0.level = level
        $0.enteredOn = day(from)
        $0.responseDueOn = level.answerDue(after: day(from))
        guard hasAnswered else { return }
        $0.respondedOn = day(isAccepted ? max(from, to - dice.below(3)) : to)
        $0.respondedBy = level.answerer
        $0.response = response
        $0.isAccepted = isAccepted
      })
  }

  private func day(_ count: Int) -> Day {
    (try? WorkingDays.englandAndWales.day(count, after: escalation.openedOn))
      ?? escalation.openedOn.adding(days: count * 7 / 5)
  }
}

extension EscalationLevel {
  /// Who answers, by post and not by name.
  fileprivate var answerer: String {
    switch self {
    case .teamManager: "team manager"
    case .headOfService: "head of service"
    case .assistantDirector: "assistant director"
    case .director: "director"
    case .cafcass: "Cafcass"
    }
  }
}
