/// One child's rows in a return, for rules that look at several files.
struct CheckedChild {
  let source: CheckedReturn
  let number: Int32

  var year: ReturnYear { source.year }
  var headers: ArraySlice<HeaderRow> { source.headers[number] }
  var unaccompanied: ArraySlice<UnaccompaniedRow> { source.unaccompanied[number] }
  var episodes: ArraySlice<EpisodeRow> { source.episodes[number] }
  var reviews: ArraySlice<ReviewRow> { source.reviews[number] }
  var health: ArraySlice<HealthRow> { source.health[number] }
  var leavers: ArraySlice<CareLeaverRow> { source.leavers[number] }
  var adoptions: ArraySlice<AdoptionRow> { source.adoptions[number] }
  var decisions: ArraySlice<DecisionRow> { source.decisions[number] }
  var permanence: ArraySlice<PreviousPermanenceRow> { source.permanence[number] }
  var missing: ArraySlice<MissingRow> { source.missing[number] }
  var workers: ArraySlice<SocialWorkerRow> { source.workers[number] }
  var deprivations: ArraySlice<DeprivationRow> { source.deprivations[number] }
  var isInCareAllYear: Bool { source.wholeYear[Int(number)] }

  /// The same child in last year's return, where that was given.
  var lastYear: CheckedChild? { source.previous.map { CheckedChild(source: $0, number: number) } }

  /// The earliest and the latest episode by first day, of those whose first day can be read.
  var firstEpisode: EpisodeRow? { episodes.first { $0.decom.isDay } }
  var lastEpisode: EpisodeRow? { episodes.last { $0.decom.isDay } }
}

/// The rows that one rule has found, each once.
struct FlaggedRows {
  struct Place: Hashable, Comparable {
    let isLastYear: Bool
    let module: ReturnModule
    let row: Int32

    static func < (one: Place, other: Place) -> Bool { one.row < other.row }
  }
  private(set) var places: Set<Place> = []

  mutating func add<Row: CheckedRow>(_ row: Row) {
    places.insert(Place(isLastYear: false, module: Row.module, row: row.row))
  }

  mutating func add<Row: CheckedRow>(_ rows: some Sequence<Row>) {
    for row in rows { add(row) }
  }

  /// A row of last year's return.
  mutating func addLastYear<Row: CheckedRow>(_ row: Row) {
    places.insert(Place(isLastYear: true, module: Row.module, row: row.row))
  }
}
