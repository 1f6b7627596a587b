/// A formal escalation with its stages: what may happen to it next, and what may not.
///
/// Stages 1 to 4 are entered in rising order, some may be skipped, and none is gone back to; the one
/// entered last is open until it answers or the next is entered. Cafcass may be asked at any time.
package struct Dispute: Hashable, Sendable {
  package private(set) var escalation: Escalation
  /// In the order in which they were entered.
  package private(set) var stages: [EscalationStage]

  package init(_ escalation: Escalation, stages: [EscalationStage] = []) {
    self.escalation = escalation
    self.stages = stages.sorted {
      ($0.enteredOn, $0.level?.stage ?? 0) < ($1.enteredOn, $1.level?.stage ?? 0)
    }
  }

  package static let sentence =
    "A formal escalation rises through the levels of management, of which some may be skipped, and may "
    + "be referred to Cafcass at any point; it is resolved within 20 working days in all."
  package static let citation = Citation("IRO Handbook (2010), paragraph 6.2", .stated)
  package static let cafcassCitation = Citation("Children Act 1989, section 25B(3)", .read)

  /// The stages of management, in rising order.
  package var managementStages: [EscalationStage] { stages.filter { $0.level?.stage != nil } }

  /// The stage of management entered last by the end of a day.
  package func currentStage(on day: Day = .latest) -> EscalationStage? {
    managementStages.last { $0.enteredOn <= day }
  }

  /// When Cafcass was asked; nil where it was not.
  package var cafcassOn: Day? {
    stages.first { $0.level == .cafcass }?.enteredOn ?? escalation.cafcassReferredOn
  }

  /// The last day of anything that happened in it.
  package var lastDay: Day {
    let days = stages.flatMap { [$0.enteredOn, $0.respondedOn].compactMap(\.self) }
    return (days + [escalation.resolvedOn, escalation.cafcassReferredOn].compactMap(\.self))
      .reduce(escalation.openedOn, max)
  }

  package var isResolved: Bool { escalation.resolvedOn != nil }
}

extension Dispute {
  /// The dispute after a level was entered.
  package func entering(_ level: EscalationLevel, on day: Day, key: Key<Escalation> = Key(0))
    throws(Breach) -> Dispute
  {
    try checkIsOpen()
    var stage = EscalationStage()
    stage.escalation = key
    stage.level = level
    stage.enteredOn = day
    var next = self
    if level == .cafcass { next.escalation.cafcassReferredOn = day }
    return try next.checked(with: stages + [stage])
  }

  /// The dispute after a level answered.
  package func answering(
    _ level: EscalationLevel, on day: Day, isAccepted: Bool
  ) throws(Breach) -> Dispute {
    try checkIsOpen()
    guard let index = stages.firstIndex(where: { $0.level == level }) else {
      throw Breach(
        "\(level.inSentence) was not asked and cannot have answered. Enter the stage first.")
    }
    guard stages[index].respondedOn == nil else {
      throw Breach("\(level.inSentence) has answered already. Correct that answer instead.")
    }
    var stages = self.stages
    stages[index].respondedOn = day
    stages[index].isAccepted = isAccepted
    return try checked(with: stages)
  }

  /// The dispute after it was resolved at a level, or ended at none.
  package func resolving(
    at level: EscalationLevel?, on day: Day, outcome: EscalationOutcome
  ) throws(Breach) -> Dispute {
    try checkIsOpen()
    var next = self
    next.escalation.resolvedOn = day
    next.escalation.resolvedAt = level
    next.escalation.outcome = outcome
    try next.check(mayNameLevelAlone: false)
    return next
  }

  /// The dispute with the day on which legal advice was taken, which may be any.
  package func takingLegalAdvice(on day: Day) -> Dispute {
    var next = self
    next.escalation.legalAdviceOn = day
    return next
  }

  private func checkIsOpen() throws(Breach) {
    guard let resolvedOn = escalation.resolvedOn else { return }
    throw Breach(
      "The escalation was resolved on \(resolvedOn.inWords). Open a new one, or correct that day.")
  }

  private func checked(with stages: [EscalationStage]) throws(Breach) -> Dispute {
    let next = Dispute(escalation, stages: stages)
    try next.check(mayNameLevelAlone: false)
    return next
  }
}
