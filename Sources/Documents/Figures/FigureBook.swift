import Care
import Measures

/// All figures that a report may show, computed and entered, looked up as a template asks for them.
struct FigureBook: Sendable {
  let period: ReportPeriod
  let figures: Figures
  let references: [Address: ReferenceFigure]
  private let units: [String: Unit]
  let known: Set<String>
  /// Measures whose figures are of a day, not of a year.
  private let snapshots: Set<String>
  /// What measures count, for what is said of those without a figure.
  let titles: [String: String]
  /// Measures of which any figure has a value; the others are not recorded at all.
  let recorded: Set<String>
  /// Figures that are not shown, by name; see ``Suppression``.
  private(set) var hidden: Set<String> = []

  var year: CollectionYear { period.year }

  struct Address: Hashable {
    let measure: String, dimension: String, key: String, period: String
  }

  /// What was found for a request.
  enum Answer {
    case found(FoundFigure)
    /// Asked for rightly, and without a value: nothing is recorded, or there is nothing to count.
    case empty(Emptiness)
    /// Asked for rightly, and not there.
    case missing(BindingReader.Complaint)
    /// Nothing of that name can ever be there.
    case unknown(BindingReader.Complaint)
  }

  init(
    figures: Figures, references: [ReferenceFigure], definitions: [MeasureDefinition],
    period: ReportPeriod
  ) {
    self.period = period
    self.figures = figures
    var entered: [Address: ReferenceFigure] = [:]
    for figure in references {
      let address = Address(
        measure: figure.measure, dimension: figure.dimension, key: figure.key,
        period: figure.period)
      entered[address] = figure
    }
    self.references = entered
    var units: [String: Unit] = [:]
    var snapshots: Set<String> = []
    var titles: [String: String] = [:]
    for definition in definitions {
      units[definition.measure] = definition.unit
      titles[definition.measure] = definition.title
    }
    self.titles = titles
    recorded = Set(figures.all.filter { $0.value != nil }.map(\.measure))
    for figure in figures.all {
      units[figure.measure] = figure.unit
      if Day(figure.period) != nil { snapshots.insert(figure.measure) }
    }
    self.units = units
    self.snapshots = snapshots
    known = Set(units.keys).union(references.map(\.measure))
  }

  /// The months or quarters of the year that have begun by the last day that counts.
  func keys(of dimension: String) -> [String] {
    PeriodName.keys(of: dimension, in: year).filter { key in
      guard let first = PeriodName.firstDay(of: key) else { return true }
      let last = first.adding(months: 1).adding(days: -1)
      return (dimension == "month_end" ? last : first) <= period.lastDay
    }
  }

  /// The same book with some figures hidden.
  func hiding(_ hidden: Set<String>) -> FigureBook {
    var book = self
    book.hidden = hidden
    return book
  }

  /// Whether a figure, or what is said of its change, is not shown.
  func hides(_ found: FoundFigure, _ before: FoundFigure? = nil) -> Bool {
    hidden.contains(found.name) || before.map { hidden.contains($0.name) } ?? false
  }

  /// Whether anything at all was computed for the year of the report.
  var hasFiguresOfItsYear: Bool {
    let periods: Set<String> = [year.name, period.lastDay.description]
    return figures.all.contains { periods.contains($0.period) && $0.value.map { $0 != 0 } == true }
  }

  func find(_ request: FigureRequest) -> Answer {
    guard let measure = request.measure else {
      return .unknown(
        BindingReader.Complaint(
          message: "No measure is named here.",
          mend: "Name one in the row or in the column, for example population.age."))
    }
    guard known.contains(measure) else { return .unknown(noSuchMeasure(measure)) }
    let dimension = request.dimension ?? ""
    let key = request.key ?? ""
    if PeriodName.dimensionsOfTime.contains(dimension) {
      if let summary = Summary(rawValue: key) { return find(summary, of: request, measure) }
      return find(measure, dimension, time: request.time, timeKey: key)
    }
    if case .newestEntered = request.time { return newestEntered(measure, dimension, key) }
    let places = places(of: measure, dimension, key, at: request.time)
    for place in places {
      if let found = found(measure, place.dimension, place.key, place.period) {
        return answer(found)
      }
    }
    return absent(measure, dimension, key, places.last?.period ?? "")
  }

  /// The same request so many years before the time that it asks for.
  func earlier(_ request: FigureRequest, byYears years: Int) -> FigureRequest? {
    var result = request
    switch request.time {
    case nil: result.time = period.span == .year ? .yearsAgo(years) : .same(yearsAgo: years)
    case .same(let ago): result.time = .same(yearsAgo: ago + years)
    case .firstDay(let ago): result.time = .firstDay(yearsAgo: ago + years)
    case .quarter(let number):
      result.time = .period("\(CollectionYear(ending: year.ending - years).name)-Q\(number)")
    case .yearsAgo(let ago): result.time = .yearsAgo(ago + years)
    case .period(let period):
      guard let before = PeriodName.earlier(period, byYears: years) else { return nil }
      result.time = .period(before)
    case .newestEntered: return nil
    }
    return result
  }

  /// Where a figure may stand: a dimension with its key, and a period.
  private typealias Place = (dimension: String, key: String, period: String)

  private func places(
    of measure: String, _ dimension: String, _ key: String, at time: FigureRequest.Time?
  ) -> [Place] {
    switch time {
    case .period(let period): return [(dimension, key, period)]
    case .yearsAgo(let years):
      return periods(CollectionYear(ending: year.ending - years), measure).map {
        (dimension, key, $0)
      }
    case .same(let years): return placesOfPart(dimension, key, yearsAgo: years)
    case .quarter(let number):
      let name = "\(year.name)-Q\(number)"
      return [dimension.isEmpty ? ("quarter", name, name) : (dimension, key, name)]
    case .firstDay(let years):
      let day = CollectionYear(ending: year.ending - years).firstDay
      return [(dimension, key, day.description)]
    case nil, .newestEntered:
      guard period.span == .year else { return placesOfPart(dimension, key, yearsAgo: 0) }
      return periods(year, measure).map { (dimension, key, $0) }
    }
  }

  /// Where figures of the report's own month or quarter stand.
  private func placesOfPart(_ dimension: String, _ key: String, yearsAgo: Int) -> [Place] {
    func earlier(_ name: String, _ dimension: String) -> String {
      PeriodName.earlier(name, byYears: yearsAgo, dimension: dimension) ?? name
    }
    let name = earlier(period.name, period.span.rawValue)
    let day = earlier(period.lastDay.description, "")
    guard dimension.isEmpty else { return [(dimension, key, name), (dimension, key, day)] }
    let month = earlier(period.lastMonth, "month_end")
    return [(period.span.rawValue, name, name), ("month_end", month, month), ("", "", day)]
  }

  private func periods(_ year: CollectionYear, _ measure: String) -> [String] {
    let last = year == self.year ? period.lastDay : year.lastDay
    let day = last.description
    return snapshots.contains(measure) ? [year.name, day] : [day, year.name]
  }

  private func find(
    _ measure: String, _ dimension: String, time: FigureRequest.Time?, timeKey: String
  ) -> Answer {
    var period = timeKey
    if case .yearsAgo(let years) = time {
      period = PeriodName.earlier(timeKey, byYears: years, dimension: dimension) ?? timeKey
    }
    guard let found = found(measure, dimension, period, period) else {
      return absent(measure, dimension, period, period)
    }
    return answer(found)
  }

  private func found(
    _ measure: String, _ dimension: String, _ key: String, _ period: String
  ) -> FoundFigure? {
    if let figure = figures.figure(measure, dimension: dimension, key: key, period: period) {
      return FoundFigure(figure: figure)
    }
    let address = Address(measure: measure, dimension: dimension, key: key, period: period)
    return references[address].map { entered in
      FoundFigure(
        figure: Figure(
          measure: measure, dimension: dimension, key: key, period: period, value: entered.value,
          unit: units[measure] ?? (measure.hasSuffix("_share") ? .percent : .count)),
        source: entered.source)
    }
  }

  private func answer(_ found: FoundFigure) -> Answer {
    guard let value = found.figure.value, value.isFinite else {
      let isRecorded = recorded.contains(found.figure.measure)
      return .empty(emptiness(found.figure.measure, isRecorded ? .nothingToCount : .notRecorded))
    }
    return .found(found)
  }
}

extension FigureBook {
  /// What may be asked of the months of a year instead of one of them.
  private enum Summary: String { case highest, lowest, mean, first, last }

  private func find(_ summary: Summary, of request: FigureRequest, _ measure: String) -> Answer {
    let dimension = request.dimension ?? ""
    var year = year
    switch request.time {
    case .yearsAgo(let years): year = CollectionYear(ending: year.ending - years)
    case .period(let name): year = CollectionYear(name) ?? year
    case .same(let years): year = CollectionYear(ending: year.ending - years)
    case .quarter, .firstDay, .newestEntered, nil: break
    }
    let all = (year == self.year ? keys(of: dimension) : PeriodName.keys(of: dimension, in: year))
      .compactMap { found(measure, dimension, $0, $0) }
      .filter { $0.figure.value?.isFinite == true }
    let values = all.compactMap(\.figure.value)
    guard let first = all.first, let last = all.last,
      let highest = values.max(), let lowest = values.min()
    else { return absent(measure, dimension, summary.rawValue, year.name) }
    if summary != .mean, all.contains(where: { hides($0) }) {
      return .empty(Emptiness(why: .suppressed, title: titles[measure] ?? measure))
    }
    let chosen: FoundFigure? =
      switch summary {
      case .first: first
      case .last: last
      case .highest: all.first { $0.figure.value == highest }
      case .lowest: all.first { $0.figure.value == lowest }
      case .mean:
        FoundFigure(
          figure: Figure(
            measure: measure, dimension: dimension, key: "mean", period: year.name,
            value: values.reduce(0, +) / Double(values.count), unit: first.figure.unit))
      }
    return chosen.map(answer)
      ?? absent(measure, dimension, summary.rawValue, year.name)
  }

  /// The figure of the whole that a month or another key is part of, for what is to be said of all.
  func total(of figure: Figure) -> Figure? {
    guard PeriodName.dimensionsOfTime.contains(figure.dimension) else {
      return figures.figure(figure.measure, period: figure.period)
    }
    guard let year = PeriodName.year(of: figure.key, dimension: figure.dimension) else {
      return nil
    }
    return periods(year, figure.measure).lazy
      .compactMap { figures.figure(figure.measure, period: $0) }.first
  }
}
