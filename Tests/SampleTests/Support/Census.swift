import Care
import Sample

/// A sample counted without the measures, by Care's own history and rules.
struct Census {
  let authority: InventedAuthority
  let identifiers: [String]
  let records: [CareRecord]
  let histories: [CareHistory]
  /// Periods of care and reviews in them, without short breaks.
  let periods: [[PeriodOfCare]]
  let placed: [[PlacedReview]]

  init(of authority: InventedAuthority) {
    self.authority = authority
    let children = Array(authority.children)
    identifiers = children.map(\.localIdentifier)
    records = children.map(\.record)
    histories = zip(children, 1...).map { child, key in
      CaseFile(
        key: Key(Int64(key)), localIdentifier: child.localIdentifier, records: [child.record]
      ).history
    }
    periods = histories.map { history in history.periodsOfCare.filter { !$0.isShortBreak } }
    placed = histories.map { history in
      history.placedReviews(loaded: LoadedYears([])).filter { $0.period?.isShortBreak == false }
    }
  }

  var year: CollectionYear { authority.year }
  /// The last day of the year, of the one before, and of the one before that.
  var ends: [Day] { [year.lastDay, year.previous.lastDay, year.previous.previous.lastDay] }

  /// Children in care at the end of a day of whom something is true of the episode they are in.
  func inCare(
    on day: Day, where isCounted: (Int, HistoryEpisode) -> Bool = { _, _ in true }
  ) -> Int {
    histories.indices.count { index in
      guard periods[index].contains(where: { $0.holds(on: day) }),
        let episode = histories[index].episodes.last(where: { $0.holds(on: day) })
      else { return false }
      return isCounted(index, episode)
    }
  }

  func inCareDuringYear() -> Int {
    periods.count { periods in
      periods.contains { $0.holds(on: ends[1]) || year.days.contains($0.startedOn) }
    }
  }

  func started(in days: Period) -> Int {
    periods.joined().count { days.contains($0.startedOn) }
  }

  func ceased(in days: Period) -> Int {
    periods.joined().count { $0.ceasedOn.map(days.contains) ?? false }
  }

  func age(_ index: Int, on day: Day) -> Int { histories[index].bornOn?.age(on: day) ?? -1 }

  /// Whole years in care on a day.
  func years(_ index: Int, on day: Day) -> Int {
    periods[index].last { $0.holds(on: day) }?.startedOn.age(on: day) ?? -1
  }

  func placement(_ index: Int, on day: Day) -> PlacementGroup? {
    guard let position = histories[index].episodes.lastIndex(where: { $0.holds(on: day) }) else {
      return nil
    }
    return histories[index].settledPlacement(ofEpisodeAt: position)?.group
  }

  func reviews(in days: Period, where isCounted: (PlacedReview) -> Bool = { _ in true }) -> Int {
    placed.joined().count { days.contains($0.review.heldOn) && isCounted($0) }
  }

  /// What is wrong with the records, each problem with the child's identifier before it.
  func problems(_ find: (CareRecord) -> [String]) -> [String] {
    zip(identifiers, records).flatMap { identifier, record in
      find(record).map { "\(identifier): \($0)" }
    }
  }
}
