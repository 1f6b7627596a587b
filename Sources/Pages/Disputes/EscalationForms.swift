package import Care

/// The forms of a formal escalation, each for one thing that happens in it.
package enum EscalationForms {
  private static let issues = EscalationReason.allCases.flatMap { reason in
    EscalationIssue.allCases.filter { $0.reason == reason }
  }.map { Choice($0.rawValue, $0.rawValue.uppercasedFirst) }

  /// Opening one, over what an intervention said already or over a blank.
  package static func opening(over start: Escalation) -> EntryForm<Escalation> {
    EntryForm(
      [
        QuestionGroup(
          nil,
          [
            Question("openedOn", "When is it opened?", isNeeded: true),
            Question("reason", "What is the reason?", isNeeded: true),
            Question("issues", "Which issues does it have?", .ticks(issues)),
            Question("text", "What is wrong, and what do you ask for?", .lines(6), isNeeded: true),
          ])
      ], over: start)
  }

  /// What an intervention becomes; of one that has ended already, the same, to be refused when saved.
  package static func raising(
    _ held: Entered<Intervention>, on today: Day
  ) -> EntryForm<Escalation> {
    var open = held.value
    (open.outcome, open.endedOn) = (nil, nil)
    let raised = try? open.raised(on: max(today, open.raisedOn), key: held.key)
    return opening(over: raised?.escalation ?? Escalation())
  }

  /// The words of an escalation put right afterwards.
  package static func correcting(_ held: Escalation) -> EntryForm<Escalation> {
    opening(over: held)
  }

  /// Putting it to a level: the next one, a higher one, or Cafcass.
  package static func step(
    of dispute: Dispute, key: Key<Escalation>, proposed: EscalationLevel?, on today: Day
  ) -> EntryForm<EscalationStage> {
    EntryForm(
      [
        QuestionGroup(
          nil,
          [
            Question(
              "level", "To whom is it put?", hint: "A level may be skipped.",
              .choice(dispute.levelsLeft.map { Choice($0.rawValue, $0.rawValue.uppercasedFirst) }),
              isNeeded: true),
            Question("enteredOn", "When is it put to them?", isNeeded: true),
            Question(
              "responseDueOn", "By when are they to answer?",
              hint: "Leave this empty for the time that the service's policy gives."),
          ])
      ],
      over: EscalationStage.with {
        $0.escalation = key
        $0.level = proposed
        $0.enteredOn = today
      })
  }

  /// The answer of the manager who was asked.
  package static func answer(
    to stage: EscalationStage, by user: User, on today: Day
  ) -> EntryForm<EscalationStage> {
    var start = stage
    start.respondedOn = stage.respondedOn ?? today
    start.respondedBy = user.fullName
    return EntryForm(
      [
        QuestionGroup(
          nil,
          [
            Question(
              "isAccepted", "Do you agree to what the IRO asks for?",
              hint: "If you do not, the IRO may put it to the next level.", isNeeded: true),
            Question(
              "response", "Your answer",
              hint: "What will be done, by whom and by when; or why not.", .lines(6), isNeeded: true
            ),
            Question("respondedOn", "When do you answer?", isNeeded: true),
          ])
      ], over: start, replacing: stage)
  }

  /// How it ended, at one of the levels that it reached.
  package static func resolution(
    of dispute: Dispute, on today: Day
  ) -> EntryForm<Escalation> {
    var start = dispute.escalation
    start.resolvedOn = start.resolvedOn ?? today
    start.resolvedAt = start.resolvedAt ?? dispute.currentStage()?.level
    return EntryForm(
      [
        QuestionGroup(
          nil,
          [
            Question("resolvedOn", "When did it end?", isNeeded: true),
            Question(
              "resolvedAt", "At which level?",
              .choice(
                dispute.levelsReached.map { Choice($0.rawValue, $0.rawValue.uppercasedFirst) })
            ),
            Question("outcome", "What came of it?", isNeeded: true),
            Question(
              "outcomeForChild", "What changed for the child?",
              hint: "In words that the child could read.", .lines(4), isNeeded: true),
          ])
      ], over: start, replacing: dispute.escalation)
  }

  /// The day on which legal advice was taken, of which the line of management sees nothing.
  package static func legalAdvice(_ held: Escalation, on today: Day) -> EntryForm<Escalation> {
    var start = held
    start.legalAdviceOn = held.legalAdviceOn ?? today
    return EntryForm(
      [
        QuestionGroup(
          nil,
          [
            Question(
              "legalAdviceOn", "When did you take independent legal advice?",
              hint: "The line of management does not see it.", isNeeded: true)
          ])
      ], over: start, replacing: held)
  }

  /// The day on which the assistant director was told that it is past its day.
  package static func told(_ held: Escalation, on today: Day) -> EntryForm<Escalation> {
    var start = held
    start.overdueToldOn = held.overdueToldOn ?? today
    return EntryForm(
      [
        QuestionGroup(
          nil,
          [
            Question("overdueToldOn", "When was the assistant director told?", isNeeded: true)
          ])
      ], over: start, replacing: held)
  }
}
