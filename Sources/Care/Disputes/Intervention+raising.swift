extension InterventionIssue {
  /// The group of reasons that the issue belongs to where it is raised formally.
  package var reason: EscalationReason {
    switch self {
    case .matching, .lifeStory, .leavingCare, .parentingAssessment, .adultSocialCare,
      .familyFinding:
      .drift
    case .stability, .needsNotActioned, .neurodevelopment, .education, .carePlan, .familyContact,
      .therapy:
      .plan
    case .disruption, .healthConsents, .team, .partner: .practice
    case .legalStatus: .legalStatus
    }
  }

  /// The issues of a formal escalation that say the same; none where the list has no such issue.
  package var escalationIssues: [EscalationIssue] {
    switch self {
    case .matching: [.matching]
    case .lifeStory: [.lifeStory]
    case .leavingCare: [.pathway]
    case .familyFinding: [.planning]
    case .parentingAssessment: [.returnHome]
    case .adultSocialCare: [.pathway]
    case .education: [.noSchool]
    case .neurodevelopment: [.mentalHealth]
    case .healthConsents: [.healthAndEducation]
    case .disruption: [.planning]
    case .carePlan: [.assessment]
    case .legalStatus: [.voluntary]
    case .stability: [.permanentHome]
    case .familyContact: [.familyContact]
    case .therapy: [.therapy]
    case .needsNotActioned, .team, .partner: []
    }
  }
}

extension Intervention {
  /// The formal escalation that an intervention becomes, and the intervention closed; nothing is typed
  /// again.
  package func raised(
    on day: Day, key: Key<Intervention>
  ) throws(Breach) -> (closed: Intervention, escalation: Escalation) {
    if let outcome {
      throw Breach(
        "The intervention has ended (\(outcome.rawValue)) and cannot be raised. Record a new one.")
    }
    try Breach.check(
      "It is raised formally", on: day, isNotBefore: "the issue was raised", on: raisedOn)
    var closed = self
    closed.outcome = .raised
    closed.endedOn = day
    let escalation = Escalation.with {
      $0.openedOn = day
      $0.officer = officer
      $0.reason = issue?.reason
      $0.issues = issue?.escalationIssues ?? []
      $0.text = text
      $0.intervention = key
    }
    return (closed, escalation)
  }
}
