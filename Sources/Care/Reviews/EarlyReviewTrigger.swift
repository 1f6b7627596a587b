/// What makes a review due before the time that the intervals give.
///
/// A move without a plan is not among them: the officer is told of it and decides.
package enum EarlyReviewTrigger: String, Hashable, Sendable, CaseIterable, Codable {
  case officersRequest = "IRO_REQUEST"
  case welfare = "WELFARE_REG30"
  case remandEnding = "S21_ENDING"
  case detentionEnding = "DETENTION_ENDING"
  case accommodationEnding = "S20_ENDING"

  /// What happened, in one sentence.
  package var sentence: String {
    switch self {
    case .officersRequest: "The independent reviewing officer asks for a review."
    case .welfare:
      "The authority's visitor judges that the child's welfare is not adequately safeguarded and "
        + "promoted where the child is placed."
    case .remandEnding:
      "Accommodation under section 21(2)(b) or (c) is to end, and no review would otherwise be held "
        + "before it does."
    case .detentionEnding:
      "A child in care is to be released from a secure training centre or young offender "
        + "institution, and no review would otherwise be held before."
    case .accommodationEnding:
      "The authority proposes to stop accommodating a child who is not in care, and the child will "
        + "not go to a parent or a person with parental responsibility."
    }
  }

  package var citation: Citation {
    let paragraph =
      switch self {
      case .officersRequest: "(a)"
      case .welfare: "(b)"
      case .remandEnding: "(c)"
      case .detentionEnding: "(d)"
      case .accommodationEnding: "(e)"
      }
    return .carePlanning("regulation 33(3)\(paragraph)", .read)
  }

  /// Whether the review must be held before something ends, and not just by a day that is named.
  package var isBeforeAnEnding: Bool {
    switch self {
    case .officersRequest, .welfare: false
    case .remandEnding, .detentionEnding, .accommodationEnding: true
    }
  }
}

/// One occasion on which a review is brought forward.
package struct EarlyReview: Hashable, Sendable, Codable {
  package var trigger: EarlyReviewTrigger
  /// The day it arose: a review held on it or later answers it.
  package var arisesOn: Day
  /// The day named for the review, or the day on which what is to end ends.
  ///
  /// The Regulations give no number of days for the first two triggers, so the officer names the day.
  package var on: Day

  package init(_ trigger: EarlyReviewTrigger, arisesOn: Day, on day: Day) {
    self.trigger = trigger
    self.arisesOn = arisesOn
    self.on = day
  }

  /// The last day on which the review can be held.
  package var lastDay: Day { trigger.isBeforeAnEnding ? on.adding(days: -1) : on }

  /// The due day with this taken into account: the earlier of the two.
  package func bringingForward(_ due: DueDay) -> DueDay {
    guard lastDay < due.day else { return due }
    return DueDay(day: lastDay, rule: due.rule, from: due.from, trigger: trigger)
  }
}
