extension EscalationIssue {
  /// The group of reasons under which the issue is asked for and listed.
  package var reason: EscalationReason {
    switch self {
    case .matching, .planning, .lifeStory, .pathway, .returnHome: .drift
    case .unregulated, .noSchool, .leavingCare, .remainingHome, .familyContact, .therapy,
      .permanentHome:
      .plan
    case .assessment, .healthAndEducation, .visits, .mentalHealth: .practice
    case .voluntary: .legalStatus
    }
  }
}
