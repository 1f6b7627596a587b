/// The clock of one step of recording a review: when it is due, and when it was done.
package struct StepClock: Hashable, Sendable {
  package let step: RecordingStep
  /// Nil for an answer to decisions that were not sent, and outside the table of bank holidays.
  package let dueOn: Day?
  /// Nil while it is outstanding.
  package let doneOn: Day?

  /// Whether it was done by its due day; nil while it is outstanding, or where no day is due.
  package var isInTime: Bool? {
    guard let dueOn, let doneOn else { return nil }
    return doneOn <= dueOn
  }

  /// Whether its due day has passed, and it was not done, at the end of a day.
  package func isOverdue(on day: Day) -> Bool {
    guard let dueOn, dueOn < day else { return false }
    return doneOn.map { $0 > day } ?? true
  }

  /// Working days by which it was late, or is late so far; nil while it is in time.
  package func daysLate(on day: Day) -> Int? {
    guard let dueOn else { return nil }
    let days = try? WorkingDays.englandAndWales.count(
      after: dueOn, through: min(doneOn ?? day, day))
    return days.flatMap { $0 > 0 ? $0 : nil }
  }
}

extension ReviewRecord {
  /// The clock of a step of recording this review.
  package func clock(of step: RecordingStep, policies: Policies = .standard) -> StepClock {
    StepClock(step: step, dueOn: dueDay(of: step, policies), doneOn: doneDay(of: step))
  }

  private func dueDay(of step: RecordingStep, _ policies: Policies) -> Day? {
    guard let start = step == .response ? decisionsSentOn : heldOn else { return nil }
    return try? step.lastDay(after: start, policies: policies)
  }

  private func doneDay(of step: RecordingStep) -> Day? {
    switch step {
    case .decisions: decisionsSentOn
    case .response: respondedOn
    case .complete: completedOn
    case .distribute: distributedOn
    }
  }

  /// What the team manager answered, as it stands at the end of a day; nil while an answer can come.
  ///
  /// Silence is agreement once the time to answer has passed.
  package func answer(on day: Day, policies: Policies = .standard) -> ResponseKind? {
    if let respondedOn, respondedOn <= day { return response ?? .agreed }
    guard let dueOn = clock(of: .response, policies: policies).dueOn, dueOn < day else {
      return nil
    }
    return .silence
  }

  package static let planSentence =
    "Where the decisions of a review change the care plan, it is brought up to date within 10 working "
    + "days."
  package static let planCitation = PolicyDefinition.planUpdateDays.citation

  /// The day by which the care plan is to be brought up to date; nil where nothing in it changes.
  package func planDueOn(policies: Policies = .standard) -> Day? {
    guard changesPlan == true else { return nil }
    return try? WorkingDays.englandAndWales.day(
      policies.count(.planUpdateDays, on: heldOn), after: heldOn)
  }

  /// Whether the care plan was brought up to date in time, as it stands at the end of a day; nil where
  /// nothing in it changes or there is time yet.
  package func wasPlanUpdatedInTime(on day: Day, policies: Policies = .standard) -> Bool? {
    guard let due = planDueOn(policies: policies) else { return nil }
    if let planUpdatedOn, planUpdatedOn <= day { return planUpdatedOn <= due }
    return due < day ? false : nil
  }
}
