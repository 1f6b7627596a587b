/// The reviews of one period of care, counted as they come.
///
/// A series of short breaks shares one clock, which runs from the first of them.
struct ReviewClock {
  let period: PeriodOfCare
  /// The last review.
  private(set) var previous: HistoryReview?
  private var runStart: Day?
  private var firstInRun: Day?
  private var held = 0

  init(_ period: PeriodOfCare) { self.period = period }

  /// Takes the next review and tells its place; `runStart` is nil where its year is not loaded.
  mutating func place(
    _ review: HistoryReview, runStart: Day?, policies: Policies
  ) -> ReviewPlace {
    if runStart != self.runStart {
      self.runStart = runStart
      firstInRun = nil
      held = 0
    }
    let place = nextPlace(of: review, policies: policies)
    if firstInRun == nil { firstInRun = review.heldOn }
    held += 1
    previous = review
    return place
  }

  private func nextPlace(of review: HistoryReview, policies: Policies) -> ReviewPlace {
    guard let runStart else { return .unknown }
    if period.isStartKnown && period.startedOn >= runStart {
      return held == 0 ? .first : held == 1 ? .second : .later
    }
    guard let firstInRun else { return .unknown }
    if held > 1 { return .later }
    // The second loaded review is the second of all where the first loaded one may be the first of
    // all. By the second loaded year it cannot: it would be most of a year overdue.
    if review.heldOn >= runStart.adding(months: 12) { return .later }
    guard period.isStartKnown else {
      let latest = policies.count(.firstReviewDays, on: runStart)
      return firstInRun <= period.startedOn.adding(days: latest) ? .unknown : .later
    }
    let window = policies.count(.unknownSequenceDays, on: runStart)
    let mayBeSecond = period.startedOn >= runStart.adding(days: -window)
    return mayBeSecond ? .unknown : .later
  }
}

extension CareHistory {
  /// The day that the reviews' clock of a period counts back to, for a day; see ``LoadedYears``.
  func runStart(holding day: Day, loaded: LoadedYears) -> Day? {
    isComplete ? Day.earliest : loaded.runStart(holding: day)
  }

  /// Position of the period that a review on a day belongs to; nil outside every one.
  ///
  /// A review between two short breaks, or soon after the last, belongs to the break before it.
  func periodIndex(of day: Day, in periods: [PeriodOfCare], policies: Policies) -> Int? {
    var onFirstDay: Int?
    for index in periods.indices.reversed() where periods[index].covers(day) {
      if periods[index].startedOn < day { return index }
      if onFirstDay == nil { onFirstDay = index }
    }
    if let onFirstDay { return onFirstDay }
    guard let last = periods.lastIndex(where: { $0.startedOn <= day }), periods[last].isShortBreak
    else { return nil }
    return periods[last].runsOn(to: day, policies: policies) ? last : nil
  }

  /// Position of the first period of the series of short breaks; of the period itself otherwise.
  func seriesStart(of index: Int, in periods: [PeriodOfCare], policies: Policies) -> Int {
    var start = index
    while periods[start].isShortBreak, start > 0, periods[start - 1].isShortBreak,
      periods[start - 1].runsOn(to: periods[start].startedOn, policies: policies)
    {
      start -= 1
    }
    return start
  }
}

extension PeriodOfCare {
  /// Whether a series of short breaks is taken to run on from this one to a day.
  func runsOn(to day: Day, policies: Policies) -> Bool {
    guard isShortBreak, startedOn <= day else { return false }
    guard let ceasedOn else { return true }
    if case .changedKind = ending { return day <= ceasedOn }
    let months = policies.count(.shortBreakGapMonths, on: ceasedOn)
    return day <= ceasedOn.adding(months: months)
  }
}
