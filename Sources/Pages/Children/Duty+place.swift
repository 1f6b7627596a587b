import Care

extension DutyKind {
  /// The part of the help in which its rule stands.
  var rules: RulePart {
    switch self {
    case .sendDecisions, .answerDecisions, .completeRecord, .distributeRecord, .updatePlan: .records
    case .carryOutDecision, .monitored: .plans
    case .checkAtMidpoint: .oversight
    case .answerEscalation, .resolveEscalation, .tellAssistantDirector: .disputes
    }
  }
}

extension Duty {
  /// Where it is done; for who may only read, where it stands in the child's record.
  func place(for child: OpenChild) -> Place {
    switch kind {
    case .sendDecisions, .answerDecisions, .completeRecord, .distributeRecord, .updatePlan:
      heldOn.map { .review(child.key, $0) } ?? .child(child.key, .reviews)
    case .carryOutDecision, .monitored: .child(child.key, .plans)
    case .checkAtMidpoint:
      child.may.contains(.oversee)
        ? .newWork(MidpointCheck.self, child.key) : .child(child.key, .visits)
    case .answerEscalation, .resolveEscalation, .tellAssistantDirector:
      .child(child.key, .challenges)
    }
  }
}
