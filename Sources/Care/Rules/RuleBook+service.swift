// Rules of how the service works: holding and recording reviews, oversight, disputes.

extension RuleBook {
  static let holding = [
    StatutoryRule(
      "voice.code", ReviewMeeting.participationSentence,
      Citation("Guide to the children looked after return (SSDA903), REVIEW_CODE", .inferred),
      in: "Reviews/ReviewMeeting+participation.swift", policy: .liveVideoCountsAs),
    StatutoryRule(
      "voice.alone", ReviewMeeting.aloneSentence, ReviewMeeting.aloneCitation,
      in: "Reviews/ReviewMeeting+adjournment.swift"),
    StatutoryRule(
      "reviews.postponement", Postponement.sentence, Postponement.citation,
      in: "Reviews/Postponement+check.swift"),
    StatutoryRule(
      "reviews.report", PolicyDefinition.reportDays.sentence, PolicyDefinition.reportDays.citation,
      in: "Reviews/ReviewMeeting+report.swift", policy: .reportDays),
    StatutoryRule(
      "records.plan", ReviewRecord.planSentence, ReviewRecord.planCitation,
      in: "Reviews/StepClock.swift", policy: .planUpdateDays),
    StatutoryRule(
      "permanence.second-review", QualityForm.secondReviewSentence,
      QualityForm.secondReviewCitation, in: "Permanence/QualityForm+secondReview.swift"),
  ]

  static let oversight =
    [
      StatutoryRule(
        "oversight.midpoint", MidpointWindow.sentence, MidpointWindow.citation,
        in: "Oversight/MidpointWindow.swift", policy: .midpointWindow),
      StatutoryRule(
        "oversight.move", UnplannedMove.sentence, UnplannedMove.citation,
        in: "Oversight/UnplannedMove+check.swift", policy: .moveNoticeDays),
      StatutoryRule(
        "plans.accommodation", AccommodationAlert.sentence, AccommodationAlert.citation,
        in: "Plans/AccommodationAlert.swift"),
    ]
    + MonitoredItemKind.allCases.compactMap { item in
      item.rule.map {
        StatutoryRule(
          "plans.\(item)", $0.sentence, $0.citation, in: "Plans/MonitoredItem+due.swift",
          policy: $0.policy)
      }
    }

  static let disputes =
    [
      StatutoryRule(
        "disputes.stages", Dispute.sentence, Dispute.citation, in: "Disputes/Dispute.swift",
        policy: .disputeDays),
      StatutoryRule(
        "disputes.cafcass", "The officer may refer a case to Cafcass at any point of a dispute.",
        Dispute.cafcassCitation, in: "Disputes/Dispute.swift"),
      StatutoryRule(
        "disputes.overdue", OverdueEscalation.sentence, OverdueEscalation.citation,
        in: "Disputes/OverdueEscalation.swift"),
      StatutoryRule(
        "disputes.repeats", RepeatedIssue.sentence, RepeatedIssue.citation,
        in: "Disputes/RepeatedIssue.swift", policy: .repeatMonths),
      StatutoryRule(
        "disputes.risk", RiskReferral.sentence, RiskReferral.citation,
        in: "Disputes/Challenge.swift"),
    ]
    + EscalationLevel.allCases.compactMap { level in
      guard let policy = level.policy, let stage = level.stage else { return nil }
      return StatutoryRule(
        "disputes.stage-\(stage)", policy.definition.sentence, policy.definition.citation,
        in: "Disputes/EscalationLevel+order.swift", policy: policy)
    }
}
