extension CareHistory {
  /// The next review that is due, as things stand at the end of a day.
  ///
  /// Nil out of care, where care ends on or before the due day, and where the day's year is not
  /// loaded. A due day that has passed is given too: that review is overdue.
  package func nextReviewDue(
    on day: Day, loaded: LoadedYears, policies: Policies = .standard, early: [EarlyReview] = []
  ) -> DueDay? {
    nextReviewDue(
      on: day, placed: placedReviews(loaded: loaded, policies: policies), loaded: loaded,
      policies: policies, early: early)
  }

  /// The same, where the reviews are placed already.
  package func nextReviewDue(
    on day: Day, placed: [PlacedReview], loaded: LoadedYears, policies: Policies = .standard,
    early: [EarlyReview] = []
  ) -> DueDay? {
    let periods = periodsOfCare(policies: policies)
    guard let index = currentPeriod(on: day, in: periods, policies: policies),
      let runStart = runStart(holding: day, loaded: loaded)
    else { return nil }
    let start = seriesStart(of: index, in: periods, policies: policies)
    let previous = placed.last {
      guard let period = $0.period, $0.review.heldOn <= day else { return false }
      return period.startedOn >= periods[start].startedOn
        && period.startedOn <= periods[index].startedOn && $0.review.heldOn >= runStart
    }
    guard
      var due = ordinaryDue(
        after: previous, in: periods[start], runStart: runStart, policies: policies)
    else { return nil }
    if let adoption = AdoptionTimetable(of: self, policies: policies) {
      due = adoption.dueDay(
        ordinary: due, previous: previous?.review.heldOn, in: periods[start],
        before: day.adding(days: 1))
    }
    for occasion in early where occasion.arisesOn <= day {
      guard previous.map({ $0.review.heldOn < occasion.arisesOn }) ?? true else { continue }
      due = occasion.bringingForward(due)
    }
    if !periods[index].isShortBreak, let ceasedOn = periods[index].ceasedOn, ceasedOn <= due.day {
      return nil
    }
    return due
  }

  /// Position of the period of care that holds a day, before any short break; else of the series.
  private func currentPeriod(
    on day: Day, in periods: [PeriodOfCare], policies: Policies
  ) -> Int? {
    if let inCare = periods.lastIndex(where: { !$0.isShortBreak && $0.holds(on: day) }) {
      return inCare
    }
    guard let last = periods.lastIndex(where: { $0.startedOn <= day }),
      periods[last].runsOn(to: day, policies: policies)
    else { return nil }
    return last
  }

  private func ordinaryDue(
    after previous: PlacedReview?, in period: PeriodOfCare, runStart: Day, policies: Policies
  ) -> DueDay? {
    guard let previous else {
      if period.isStartKnown && period.startedOn >= runStart {
        return dueDay(.first, in: period, previous: nil, policies: policies)
      }
      return try? ReviewInterval.atTheLatest.dueDay(from: max(runStart, period.startedOn))
    }
    let place: ReviewPlace = previous.place == .first ? .second : .later
    return dueDay(place, in: period, previous: previous.review.heldOn, policies: policies)
  }
}
