import Care

extension Measure {
  /// Measures of formal escalations and of informal interventions.
  static let disputes: [Measure] = (escalations + resolutions + [interventions])
    .map(\.readingItsRowsAlone)

  private static let interventions =
    Measure(
      identifier: "interventions.recorded", kind: .count, unit: .count,
      counted: "informal interventions", outOf: nil,
      definition: "Informal interventions by the day on which the issue was raised.",
      cases: [.interventions, .interventionsByIssue], needs: [Intervention.self])

  private static let escalations: [Measure] = [
    Measure(
      identifier: "escalations.opened", kind: .count, unit: .count,
      counted: "formal escalations", outOf: nil,
      definition: "Formal escalations by the day on which they were opened.",
      cases: [.escalations, .escalationsByReason], needs: [Escalation.self]),
    Measure(
      identifier: "escalations.iros", kind: .count, unit: .count,
      counted: "different officers who escalated", outOf: nil,
      definition: "Different independent reviewing officers who opened a formal escalation in the "
        + "period; an escalation without an officer is left out.",
      cases: [.escalatingOfficers], needs: [Escalation.self]),
    Measure(
      identifier: "escalations.reason_share", kind: .share, unit: .percent,
      counted: "formal escalations for the reason", outOf: "formal escalations opened",
      definition: "Formal escalations opened in the period, by the group of their reason.",
      cases: [.escalationsByReason], needs: [Escalation.self]),
  ]

  private static let resolutions: [Measure] = [
    Measure(
      identifier: "escalations.outcome_share", kind: .share, unit: .percent,
      counted: "formal escalations with the outcome", outOf: "formal escalations resolved",
      definition:
        "Formal escalations opened in the period and resolved since, by what came of them.",
      cases: [.outcomes], needs: [Escalation.self]),
    Measure(
      identifier: "escalations.legal_advice", kind: .count, unit: .count,
      counted: "formal escalations on which independent legal advice was taken", outOf: nil,
      definition:
        "Formal escalations by the day on which the officer took independent legal advice.",
      cases: [.legalAdvice], needs: [Escalation.self]),
    Measure(
      identifier: "escalations.resolved_at", kind: .count, unit: .count,
      counted: "formal escalations resolved at the level", outOf: nil,
      definition: "Formal escalations opened in the period and resolved since, by the level of "
        + "management that resolved them.",
      cases: [.resolvedAt], needs: [Escalation.self]),
    Measure(
      identifier: "escalations.resolved_at_share", kind: .share, unit: .percent,
      counted: "formal escalations resolved at the level", outOf: "formal escalations resolved",
      definition: "The same as a share of those of them that are resolved.",
      cases: [.resolvedAt], needs: [Escalation.self]),
    Measure(
      identifier: "escalations.days_to_resolve", kind: .mean, unit: .workingDays,
      counted: "working days from opening to resolution", outOf: nil,
      definition: "Working days from the day on which an escalation was opened (day 0) to its "
        + "resolution, on average over those opened in the period and resolved since.",
      cases: [.daysToResolve], needs: [Escalation.self]),
    Measure(
      identifier: "escalations.resolved_in_time", kind: .count, unit: .count,
      counted: "formal escalations resolved in time", outOf: nil,
      definition: "Formal escalations opened in the period and resolved within 20 working days (by "
        + "the policy of the day).",
      cases: [.resolvedInTime], needs: [Escalation.self]),
    Measure(
      identifier: "escalations.resolved_in_time_share", kind: .share, unit: .percent,
      counted: "formal escalations resolved in time", outOf: "formal escalations opened",
      definition: "The same as a share of those opened in the period. One that is open is not in "
        + "time once its last day has passed, and is not counted before.",
      cases: [.resolvedInTime], needs: [Escalation.self]),
  ]
}
