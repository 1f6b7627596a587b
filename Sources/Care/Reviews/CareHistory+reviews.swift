extension CareHistory {
  /// Every review with its place in the sequence and its due day.
  ///
  /// A place is counted only where the period of care began within an unbroken run of loaded years
  /// (or Heard holds the whole history); see ``ReviewPlace``.
  package func placedReviews(
    loaded: LoadedYears, policies: Policies = .standard
  ) -> [PlacedReview] {
    let periods = periodsOfCare
    var placed: [PlacedReview] = []
    placed.reserveCapacity(reviews.count)
    for review in reviews {
      let period =
        periods.last { $0.startedOn < review.heldOn && $0.covers(review.heldOn) }
        ?? periods.last { $0.startedOn == review.heldOn }
      let place = place(of: review, in: period, after: placed, loaded: loaded)
      let previous = placed.last { $0.period == period && period != nil }?.review
      placed.append(
        PlacedReview(
          review: review, period: period, place: place,
          due: period.flatMap { CareHistory.dueDay(place, in: $0, previous: previous) }))
    }
    return placed
  }

  private func place(
    of review: HistoryReview, in period: PeriodOfCare?, after placed: [PlacedReview],
    loaded: LoadedYears
  ) -> ReviewPlace {
    guard let period else { return .unknown }
    let runStart = isComplete ? Day.earliest : loaded.runStart(holding: review.heldOn)
    guard let runStart else { return .unknown }
    let earlier = placed.count { $0.period == period && $0.review.heldOn >= runStart }
    if period.isStartKnown && period.startedOn >= runStart {
      return earlier == 0 ? .first : earlier == 1 ? .second : .later
    }
    let mayBeSecond = period.startedOn >= runStart.adding(days: -60)
    return earlier >= (mayBeSecond ? 2 : 1) ? .later : .unknown
  }

  private static func dueDay(
    _ place: ReviewPlace, in period: PeriodOfCare, previous: HistoryReview?
  ) -> DueDay? {
    switch place {
    case .first: try? ReviewInterval.first.dueDay(from: period.startedOn)
    case .second: try? previous.map { try ReviewInterval.second.dueDay(from: $0.heldOn) }
    case .later: try? previous.map { try ReviewInterval.later.dueDay(from: $0.heldOn) }
    case .unknown: nil
    }
  }
}

extension PeriodOfCare {
  /// Whether a review on a day belongs to the period; the day it ceased still does.
  func covers(_ day: Day) -> Bool {
    startedOn <= day && (ceasedOn.map { day <= $0 } ?? true)
  }
}
