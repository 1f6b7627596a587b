import Care

/// A child's time in care and reviews over the years that are checked, on the clock of the law.
///
/// Nil for a child with a day that cannot be read: nothing is said of a timetable that may be wrong.
struct ReviewedChild {
  private let child: CheckedChild
  private let history: CareHistory
  private let loaded: LoadedYears
  private let placed: [PlacedReview]
  private let lastDay: Day

  init?(_ child: CheckedChild) {
    let years = [child.lastYear, child].compactMap { $0 }
    guard !child.episodes.isEmpty, years.allSatisfy(\.isReadable) else { return nil }
    let file = CaseFile(
      key: Key(Int64(child.number)), localIdentifier: "", records: years.map(\.record))
    self.child = child
    loaded = LoadedYears(years.map(\.year.year))
    history = file.history.endingLostEpisodes(loaded: loaded)
    placed = history.placedReviews(loaded: loaded)
    lastDay = child.year.year.lastDay
  }

  /// The last episode of each period of care without a review in which one had become due.
  var unreviewed: [EpisodeRow] {
    history.periodsOfCare.compactMap { period -> EpisodeRow? in
      guard !period.isShortBreak, !placed.contains(where: { $0.period == period }) else {
        return nil
      }
      let last = period.ceasedOn.map { min($0.adding(days: -1), lastDay) } ?? lastDay
      guard let due = nextDue(on: last), due.day <= last else { return nil }
      return row(ofLastIn: period)
    }
  }

  /// The episode on 31 March, where reviews have been held and the next was due by then.
  var overdue: EpisodeRow? {
    let period = history.periodsOfCare.last { !$0.isShortBreak && $0.holds(on: lastDay) }
    guard let period, placed.contains(where: { $0.period == period }),
      let due = nextDue(on: lastDay), due.day <= lastDay
    else { return nil }
    return row(ofLastIn: period)
  }

  /// Reviews held after their due day, and those that cannot have been in time wherever they stand
  /// in the sequence.
  var late: [ReviewRow] {
    rows { review in
      guard let period = review.period, !period.isShortBreak else { return false }
      if let isInTime = review.isInTime { return !isInTime }
      let before = placed.last {
        $0.period == period && $0.review.heldOn < review.review.heldOn
      }
      guard let before, review.place == .unknown else { return false }
      return before.review.heldOn.adding(months: 6) < review.review.heldOn
    }
  }

  /// The rows of this year's reviews of which something holds.
  func rows(where holds: (PlacedReview) -> Bool) -> [ReviewRow] {
    let days = Set(placed.filter(holds).map(\.review.heldOn))
    return child.reviews.filter { row in row.review.day.map(days.contains) ?? false }
  }

  private func nextDue(on day: Day) -> DueDay? {
    history.nextReviewDue(on: day, placed: placed, loaded: loaded)
  }

  /// This year's row of the last episode of a period; nil where it is last year's.
  private func row(ofLastIn period: PeriodOfCare) -> EpisodeRow? {
    let start = CellDay(history.episodes[period.episodes.upperBound - 1].startedOn)
    return child.episodes.first { $0.decom == start }
  }
}

extension CheckedChild {
  fileprivate var isReadable: Bool {
    episodes.allSatisfy { $0.decom.isDay && !$0.dec.isUnreadable && !($0.dec < $0.decom) }
      && reviews.allSatisfy(\.review.isDay)
  }

  /// What the return says of the child's time in care and reviews.
  fileprivate var record: CareRecord {
    CareRecord(
      source: .yearsReturn(year.year), episodes: episodes.compactMap(\.careEpisode),
      reviews: reviews.compactMap { row in
        row.review.day.map { Review(heldOn: $0, participation: row.code.known) }
      })
  }
}

extension EpisodeRow {
  fileprivate var careEpisode: CareEpisode? {
    decom.day.map {
      CareEpisode(
        startedOn: $0, ceasedOn: dec.day, reasonBegan: rne.known, legalStatus: ls.known,
        need: cin.known, placement: place.known, provider: provider.known,
        reasonCeased: rec.known)
    }
  }
}
