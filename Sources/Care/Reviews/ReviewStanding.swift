/// How a child's reviews stand on a day: whether all of them were in time and none is overdue.
package enum ReviewStanding: Hashable, Sendable {
  /// Not in care at the end of the day (short breaks are not care here).
  case notInCare
  /// In care, and the first review is not due until after the day.
  case firstNotYetDue(DueDay?)
  /// The day's year is not loaded, or lies outside the table of bank holidays.
  case unknown
  /// A review in the days asked about was late.
  case heldLate(on: Day, due: DueDay)
  /// No review was held by the due day, which has come.
  case overdue(DueDay)
  /// All in time; the day by which the next is due, nil where care ends before.
  case upToDate(next: DueDay?)

  /// Whether all were in time; nil where the child is not counted.
  package var isUpToDate: Bool? {
    switch self {
    case .notInCare, .firstNotYetDue, .unknown: nil
    case .heldLate, .overdue: false
    case .upToDate: true
    }
  }
}

extension CareHistory {
  /// How the child's reviews stand at the end of a day, judged by the reviews held in a span of days.
  ///
  /// A review of unknown place is not late, and the next is due 6 months after it. Reviews held after
  /// the day do not count.
  package func reviewStanding(
    on day: Day, in days: Period, loaded: LoadedYears, policies: Policies = .standard
  ) -> ReviewStanding {
    reviewStanding(
      on: day, in: days, placed: placedReviews(loaded: loaded, policies: policies),
      loaded: loaded, policies: policies)
  }

  /// The same, where the reviews are placed already.
  package func reviewStanding(
    on day: Day, in days: Period, placed: [PlacedReview], loaded: LoadedYears,
    policies: Policies = .standard
  ) -> ReviewStanding {
    let current = periodsOfCare(policies: policies).last { !$0.isShortBreak && $0.holds(on: day) }
    guard let current else { return .notInCare }
    guard runStart(holding: day, loaded: loaded) != nil else { return .unknown }
    // Long in care: the first due day has come, whether or not the table reaches back to it.
    if current.startedOn.adding(days: 100) > day {
      guard let first = dueDay(.first, in: current, previous: nil, policies: policies) else {
        return .unknown
      }
      if first.day > day { return .firstNotYetDue(first) }
    }
    for review in placed
    where days.contains(review.review.heldOn) && review.review.heldOn <= day {
      guard review.period?.isShortBreak == false, let due = review.due, review.isInTime == false
      else { continue }
      return .heldLate(on: review.review.heldOn, due: due)
    }
    let next = nextReviewDue(on: day, placed: placed, loaded: loaded, policies: policies)
    if let next, next.day <= day { return .overdue(next) }
    return .upToDate(next: next)
  }
}
