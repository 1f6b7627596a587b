extension CareHistory {
  /// Every review with its place in the sequence and its due day.
  ///
  /// A place is counted only where the period of care began within an unbroken run of loaded years
  /// (or Heard holds the whole history); see ``ReviewPlace``.
  package func placedReviews(
    loaded: LoadedYears, policies: Policies = .standard
  ) -> [PlacedReview] {
    guard !reviews.isEmpty else { return [] }
    let periods = periodsOfCare(policies: policies)
    let adoption = AdoptionTimetable(of: self, policies: policies)
    var clocks = periods.map(ReviewClock.init)
    var placed: [PlacedReview] = []
    placed.reserveCapacity(reviews.count)
    for review in reviews {
      guard let index = periodIndex(of: review.heldOn, in: periods, policies: policies) else {
        placed.append(PlacedReview(review: review, period: nil, place: .unknown, due: nil))
        continue
      }
      let start = seriesStart(of: index, in: periods, policies: policies)
      let previous = clocks[start].previous?.heldOn
      let place = clocks[start].place(
        review, runStart: runStart(holding: review.heldOn, loaded: loaded), policies: policies)
      var due = dueDay(place, in: periods[start], previous: previous, policies: policies)
      if let adoption, let ordinary = due {
        due = adoption.dueDay(
          ordinary: ordinary, previous: previous, in: periods[start], before: review.heldOn)
      }
      placed.append(
        PlacedReview(review: review, period: periods[index], place: place, due: due))
    }
    return placed
  }

  /// The due day of a review of a place, by regulation 33 or, in short breaks, regulation 48.
  func dueDay(
    _ place: ReviewPlace, in period: PeriodOfCare, previous: Day?, policies: Policies
  ) -> DueDay? {
    let from = place == .first ? period.startedOn : previous
    guard let from, var rule = ReviewInterval(place, isShortBreak: period.isShortBreak) else {
      return nil
    }
    if !policies.isStandard, let remand = rule.onRemand,
      remand.policy.map(policies.isSet) ?? false,
      episodes.contains(where: { $0.holds(on: from) && $0.legalStatus == .j1 })
    {
      rule = remand
    }
    return try? rule.dueDay(from: from, policies: policies)
  }
}

extension ReviewInterval {
  /// The interval that a review of a place is due by; nil where the place is unknown.
  fileprivate init?(_ place: ReviewPlace, isShortBreak: Bool) {
    switch place {
    case .first: self = isShortBreak ? .shortBreakFirst : .first
    case .second: self = isShortBreak ? .shortBreakLater : .second
    case .later: self = isShortBreak ? .shortBreakLater : .later
    case .unknown: return nil
    }
  }

  fileprivate var onRemand: ReviewInterval? {
    switch self {
    case .first: .remandFirst
    case .second: .remandSecond
    case .later: .remandLater
    default: nil
    }
  }
}
