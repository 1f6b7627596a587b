/// Something that is due for a child by a day, as the service's own records tell it.
package struct Duty: Hashable, Sendable {
  package let kind: DutyKind
  package let child: Key<Child>
  package let dueOn: Day
  /// The first day on which it can be done in time; nil where it can be done at once.
  package var startsOn: Day? = nil
  /// The day of the review whose recording it is part of; nil for any other duty.
  package var heldOn: Day? = nil
  /// The decision that is to be carried out; nil for any other duty.
  package var decision: Key<ReviewDecision>? = nil
  /// What it is of: the review, the escalation or what is monitored.
  package let subject: String

  /// What is to be done, for a list: `Finish the record, of the review of 4 May 2023`.
  package var sentence: String { "\(kind.rawValue): \(subject)." }

  /// The same for a table: `Finish the record (the review of 4 May 2023)`, `Health assessment`.
  package var title: String {
    kind == .monitored
      ? subject.prefix(1).uppercased() + subject.dropFirst() : "\(kind.rawValue) (\(subject))"
  }

  /// Whether its day has passed at the end of a day.
  package func isOverdue(on day: Day) -> Bool { dueOn < day }
}

/// What there is to be done, and by which rule it is due.
package enum DutyKind: String, Hashable, Sendable, CaseIterable {
  case sendDecisions = "Send the decisions to the team manager"
  case answerDecisions = "The team manager's answer to the decisions"
  case completeRecord = "Finish the record"
  case distributeRecord = "Send the record out"
  case updatePlan = "Bring the care plan up to date"
  case carryOutDecision = "Carry out a decision"
  case checkAtMidpoint = "Check at the midpoint how the plan goes on"
  case answerEscalation = "The answer to an escalation"
  case resolveEscalation = "Resolve an escalation"
  case tellAssistantDirector = "Tell the assistant director of an escalation that is past its day"
  case monitored = "Something monitored"

  package var citation: Citation {
    switch self {
    case .sendDecisions: RecordingStep.decisions.citation
    case .answerDecisions: RecordingStep.response.citation
    case .completeRecord: RecordingStep.complete.citation
    case .distributeRecord: RecordingStep.distribute.citation
    case .updatePlan: ReviewRecord.planCitation
    case .carryOutDecision, .monitored: Citation("Children Act 1989, section 25B(1)", .read)
    case .checkAtMidpoint: MidpointWindow.citation
    case .answerEscalation, .resolveEscalation: Dispute.citation
    case .tellAssistantDirector: OverdueEscalation.citation
    }
  }
}

extension RecordingStep {
  /// What is to be done at the step.
  var duty: DutyKind {
    switch self {
    case .decisions: .sendDecisions
    case .response: .answerDecisions
    case .complete: .completeRecord
    case .distribute: .distributeRecord
    }
  }
}
