/// A step of recording a review, with its limit in working days.
package enum RecordingStep: String, Hashable, Sendable, CaseIterable {
  case decisions, response, complete, distribute

  /// The rule in one sentence, with the limit that holds where no policy sets another.
  package var sentence: String {
    switch self {
    case .decisions: "The decisions of a review reach the team manager within 5 working days."
    case .response:
      "The team manager answers within 5 working days of getting the decisions; silence is agreement."
    case .complete: "The full record of a review is complete within 15 working days."
    case .distribute: "The record of a review is sent out within 20 working days."
    }
  }

  package var citation: Citation { policy.definition.citation }

  /// The policy that holds the limit.
  package var policy: Policy {
    switch self {
    case .decisions: .decisionsDays
    case .response: .responseDays
    case .complete: .completeDays
    case .distribute: .distributeDays
    }
  }

  /// The last day in time, counted from the day of the review (for the response, of getting them).
  package func lastDay(after day: Day, policies: Policies = .standard) throws(Breach) -> Day {
    try WorkingDays.englandAndWales.day(policies.count(policy, on: day), after: day)
  }
}
