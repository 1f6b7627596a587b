/// A review's place in the sequence of its period of care.
package enum ReviewPlace: String, Hashable, Sendable, CaseIterable {
  case first, second, later
  /// Cannot be told from what is loaded; counted, shown, and left out of percentages.
  case unknown
}

/// A review with its place, and the day it was due.
package struct PlacedReview: Hashable, Sendable {
  package let review: HistoryReview
  /// Nil for a review held outside every period of care that is known.
  package let period: PeriodOfCare?
  package let place: ReviewPlace
  /// Nil where the place is unknown, or the due day lies outside the bank-holiday table.
  package let due: DueDay?

  /// Whether it was held on or before its due day; nil where that is not known.
  package var isInTime: Bool? { due.map { review.heldOn <= $0.day } }
}
