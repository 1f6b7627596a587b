import Care

/// A return with every cell read once, so that rules run over numbers and not over text.
///
/// Two returns that are checked together number their children alike.
final class CheckedReturn: Sendable {
  let year: ReturnYear
  let source: YearsReturn
  let childCount: Int
  /// The return of the year before, where it was given.
  let previous: CheckedReturn?
  let headers: CheckedRows<HeaderRow>
  let unaccompanied: CheckedRows<UnaccompaniedRow>
  let episodes: CheckedRows<EpisodeRow>
  let reviews: CheckedRows<ReviewRow>
  let health: CheckedRows<HealthRow>
  let leavers: CheckedRows<CareLeaverRow>
  let adoptions: CheckedRows<AdoptionRow>
  let decisions: CheckedRows<DecisionRow>
  let permanence: CheckedRows<PreviousPermanenceRow>
  let missing: CheckedRows<MissingRow>
  let workers: CheckedRows<SocialWorkerRow>
  let deprivations: CheckedRows<DeprivationRow>
  /// For each child, whether in care without a break for the whole year to 31 March.
  let wholeYear: [Bool]

  convenience init(_ source: YearsReturn, previous: YearsReturn? = nil) {
    let codes = KnownCodes()
    var numbers = CellNumbers()
    let rows = UnsortedRows(source, codes, &numbers)
    let earlier = previous.map { UnsortedRows($0, codes, &numbers) }
    let count = numbers.childCount
    self.init(
      rows, childCount: count, previous: earlier.map { CheckedReturn($0, childCount: count) })
  }

  private init(_ rows: UnsortedRows, childCount: Int, previous: CheckedReturn? = nil) {
    func sorted<Row>(_ unsorted: [Row]) -> CheckedRows<Row> {
      CheckedRows(
        unsorted, isPresent: rows.source.table(Row.module) != nil, childCount: childCount)
    }
    self.previous = previous
    self.childCount = childCount
    source = rows.source
    year = ReturnYear(rows.source.year)
    headers = sorted(rows.headers)
    unaccompanied = sorted(rows.unaccompanied)
    episodes = sorted(rows.episodes)
    reviews = sorted(rows.reviews)
    health = sorted(rows.health)
    leavers = sorted(rows.leavers)
    adoptions = sorted(rows.adoptions)
    decisions = sorted(rows.decisions)
    permanence = sorted(rows.permanence)
    missing = sorted(rows.missing)
    workers = sorted(rows.workers)
    deprivations = sorted(rows.deprivations)
    wholeYear = CheckedReturn.wholeYear(episodes, childCount: childCount, year: year)
  }

  /// A child is in care for the whole year unless an episode begins care after 1 April, ends care
  /// before 31 March, or is a short break.
  private static func wholeYear(
    _ episodes: CheckedRows<EpisodeRow>, childCount: Int, year: ReturnYear
  ) -> [Bool] {
    (0..<Int32(childCount)).map { child in
      var isInCare = false
      for episode in episodes[child] {
        let isInYear =
          episode.decom <= year.lastDay && (episode.dec >= year.firstDay || !episode.dec.isDay)
        let begins =
          episode.rne == .s && episode.decom > year.firstDay && episode.decom <= year.lastDay
        let ends =
          episode.rec != .x1 && episode.dec >= year.firstDay && episode.dec < year.lastDay
        if begins || ends || (isInYear && episode.isShortBreak) { return false }
        if isInYear { isInCare = true }
      }
      return isInCare
    }
  }
}

/// The rows of a return as they stand in its files.
private struct UnsortedRows {
  let source: YearsReturn
  let headers: [HeaderRow]
  let unaccompanied: [UnaccompaniedRow]
  let episodes: [EpisodeRow]
  let reviews: [ReviewRow]
  let health: [HealthRow]
  let leavers: [CareLeaverRow]
  let adoptions: [AdoptionRow]
  let decisions: [DecisionRow]
  let permanence: [PreviousPermanenceRow]
  let missing: [MissingRow]
  let workers: [SocialWorkerRow]
  let deprivations: [DeprivationRow]

  init(_ source: YearsReturn, _ codes: KnownCodes, _ numbers: inout CellNumbers) {
    self.source = source
    let tables = source.tables
    headers = CheckedRows.read(tables, codes, &numbers)
    unaccompanied = CheckedRows.read(tables, codes, &numbers)
    episodes = CheckedRows.read(tables, codes, &numbers)
    reviews = CheckedRows.read(tables, codes, &numbers)
    health = CheckedRows.read(tables, codes, &numbers)
    leavers = CheckedRows.read(tables, codes, &numbers)
    adoptions = CheckedRows.read(tables, codes, &numbers)
    decisions = CheckedRows.read(tables, codes, &numbers)
    permanence = CheckedRows.read(tables, codes, &numbers)
    missing = CheckedRows.read(tables, codes, &numbers)
    workers = CheckedRows.read(tables, codes, &numbers)
    deprivations = CheckedRows.read(tables, codes, &numbers)
  }
}
