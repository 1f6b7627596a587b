extension QualityForm {
  package static let secondReviewSentence =
    "By the second review a plan of permanence is in place for the child."
  package static let secondReviewCitation = Citation(
    "Children Act 1989 guidance, volume 2, care planning: permanence by the second review", .stated)

  /// Whether a plan of permanence is required at a review of a place and missing; nil where the form
  /// does not say, or the place is unknown.
  package func lacksRequiredPlan(at place: ReviewPlace) -> Bool? {
    switch place {
    case .first: false
    case .second, .later: hasPermanencePlan.map { !$0 }
    case .unknown: hasPermanencePlan == true ? false : nil
    }
  }
}
