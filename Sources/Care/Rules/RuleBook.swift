/// Every statutory rule that Heard goes by, and every policy that it leaves open.
package enum RuleBook {
  package static let all: [StatutoryRule] =
    days + care + intervals + earlyTriggers + judging + voice + recording + holding + oversight
    + disputes + officers + retention + policies

  package static func rule(named name: String) -> StatutoryRule? {
    all.first { $0.name == name }
  }

  private static let intervals = ReviewInterval.allCases.map {
    StatutoryRule(
      "reviews.\($0.rawValue)", $0.sentence, $0.citation, in: "Reviews/ReviewInterval.swift",
      policy: $0.policy)
  }

  private static let earlyTriggers = EarlyReviewTrigger.allCases.map {
    StatutoryRule(
      "reviews.early.\($0.rawValue)", "A review is held early: \($0.sentence)", $0.citation,
      in: "Reviews/EarlyReviewTrigger.swift")
  }

  private static let recording =
    [
      StatutoryRule(
        "reviews.adjournment", Adjournment.sentence, Adjournment.citation,
        in: "Reviews/Adjournment.swift", policy: .adjournmentDays)
    ]
    + RecordingStep.allCases.map {
      StatutoryRule(
        "records.\($0.rawValue)", $0.sentence, $0.citation, in: "Reviews/RecordingStep.swift",
        policy: $0.policy)
    }

  private static let retention = [
    StatutoryRule(
      "records.retention", Retention.sentence, Retention.citation,
      in: "Children/Retention.swift"),
    StatutoryRule(
      "records.retention.adopted", Retention.adoptionSentence, Retention.adoptionCitation,
      in: "Children/Retention.swift"),
  ]

  private static let policies = Policy.allCases.map {
    StatutoryRule(
      "policy.\($0.name)", $0.definition.sentence, $0.definition.citation,
      in: "Policies/Policy.swift", policy: $0)
  }
}
