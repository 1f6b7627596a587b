/// How a formal escalation stands at the end of a day.
package struct EscalationStanding: Hashable, Sendable {
  package let openedOn: Day
  /// Nil while it is open.
  package let resolvedOn: Day?
  /// The stage of management entered last; nil where none is recorded.
  package let level: EscalationLevel?
  package let isWithCafcass: Bool
  /// The last day of the whole; nil outside the table of bank holidays.
  package let dueOn: Day?
  /// The day by which the open stage is to answer; nil where it has answered, and where none is open.
  package let answerDueOn: Day?
  /// The last stage did not answer in time, or answered and did not agree.
  package let isStepUpProposed: Bool
  /// Working days from opening to resolution, or so far.
  package let workingDays: Int?
  /// When the assistant director was told that it was past its day.
  package let toldOn: Day?
  package let day: Day

  package var isOpen: Bool { resolvedOn == nil }

  /// The level to step up to, where that is proposed.
  package var proposed: EscalationLevel? {
    isStepUpProposed ? level?.next : nil
  }

  /// Whether the day of the whole has passed while it was open.
  package var isOverdue: Bool { isOpen && (dueOn.map { $0 < day } ?? false) }

  /// Whether the day of the open stage's answer has passed.
  package var isAnswerOverdue: Bool { isOpen && (answerDueOn.map { $0 < day } ?? false) }

  /// Whether the assistant director is still to be told of it.
  package var isToBeTold: Bool { (isOverdue || isAnswerOverdue) && toldOn == nil }
}

extension Escalation {
  /// How the escalation stands at the end of a day; nil before it was opened.
  package func standing(
    on day: Day, stages: [EscalationStage], policies: Policies = .standard
  ) -> EscalationStanding? {
    guard openedOn <= day else { return nil }
    let dispute = Dispute(self, stages: stages)
    let resolvedOn = self.resolvedOn.flatMap { $0 <= day ? $0 : nil }
    let current = dispute.currentStage(on: day)
    let hasAnswered = current?.respondedOn.map { $0 <= day } ?? false
    let answerDue = current.flatMap { $0.answerDue(policies: policies) }
    let isMissed = !hasAnswered && (answerDue.map { $0 < day } ?? false)
    let isRefused = hasAnswered && current?.isAccepted == false
    return EscalationStanding(
      openedOn: openedOn, resolvedOn: resolvedOn, level: current?.level,
      isWithCafcass: dispute.cafcassOn.map { $0 <= day } ?? false,
      dueOn: dueOn(policies: policies),
      answerDueOn: hasAnswered || resolvedOn != nil ? nil : answerDue,
      isStepUpProposed: resolvedOn == nil && (isMissed || isRefused),
      workingDays: try? WorkingDays.englandAndWales.count(
        after: openedOn, through: resolvedOn ?? day),
      toldOn: overdueToldOn.flatMap { $0 <= day ? $0 : nil }, day: day)
  }

  /// The last day on which it is resolved in time.
  package func dueOn(policies: Policies = .standard) -> Day? {
    try? WorkingDays.englandAndWales.day(
      policies.count(.disputeDays, on: openedOn), after: openedOn)
  }

  /// Whether it was resolved in time, as it stands at the end of a day; nil while there is time, and
  /// outside the table of bank holidays.
  package func wasResolvedInTime(on day: Day, policies: Policies = .standard) -> Bool? {
    guard let due = dueOn(policies: policies) else { return nil }
    if let resolvedOn, resolvedOn <= day { return resolvedOn <= due }
    return due < day ? false : nil
  }
}

extension EscalationStage {
  /// The day by which an answer is due: the one that was set, else the one of policy.
  package func answerDue(policies: Policies = .standard) -> Day? {
    responseDueOn ?? level?.answerDue(after: enteredOn, policies: policies)
  }
}
