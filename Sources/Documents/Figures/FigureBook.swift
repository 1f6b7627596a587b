import Care
import Measures

/// All figures that a report may show, computed and entered, looked up as a template asks for them.
struct FigureBook: Sendable {
  let year: CollectionYear
  private let figures: Figures
  private let references: [Address: ReferenceFigure]
  private let units: [String: Unit]
  private let known: Set<String>
  /// Measures whose figures are of a day, not of a year.
  private let snapshots: Set<String>

  private struct Address: Hashable {
    let measure: String, dimension: String, key: String, period: String
  }

  /// What was found for a request.
  enum Answer {
    case found(FoundFigure)
    /// Asked for rightly, and not there.
    case missing(BindingReader.Complaint)
    /// Nothing of that name can ever be there.
    case unknown(BindingReader.Complaint)
  }

  init(
    figures: Figures, references: [ReferenceFigure], definitions: [MeasureDefinition],
    year: CollectionYear
  ) {
    self.year = year
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
    for definition in definitions { units[definition.measure] = definition.unit }
    for figure in figures.all {
      units[figure.measure] = figure.unit
      if Day(figure.period) != nil { snapshots.insert(figure.measure) }
    }
    self.units = units
    self.snapshots = snapshots
    known = Set(units.keys).union(references.map(\.measure))
  }

  /// Whether anything at all was computed for the year of the report.
  var hasFiguresOfItsYear: Bool {
    let periods: Set<String> = [year.name, year.lastDay.description]
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
    let periods = periods(of: measure, at: request.time)
    for period in periods {
      if let found = found(measure, dimension, key, period) { return answer(found) }
    }
    return .missing(nothing(measure, dimension, key, periods.last ?? ""))
  }

  /// The same request so many years before the time that it asks for.
  func earlier(_ request: FigureRequest, byYears years: Int) -> FigureRequest? {
    var result = request
    switch request.time {
    case nil: result.time = .yearsAgo(years)
    case .yearsAgo(let ago): result.time = .yearsAgo(ago + years)
    case .period(let period):
      guard let before = PeriodName.earlier(period, byYears: years) else { return nil }
      result.time = .period(before)
    }
    return result
  }

  private func periods(of measure: String, at time: FigureRequest.Time?) -> [String] {
    switch time {
    case .period(let period): return [period]
    case .yearsAgo(let years): return periods(CollectionYear(ending: year.ending - years), measure)
    case nil: return periods(year, measure)
    }
  }

  private func periods(_ year: CollectionYear, _ measure: String) -> [String] {
    let day = year.lastDay.description
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
      return .missing(nothing(measure, dimension, period, period))
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
      return .missing(
        BindingReader.Complaint(
          message: "\(found.name) cannot be worked out: there is nothing to divide by, or nothing "
            + "recorded.",
          mend: "Load or record what it is worked out from. " + FigureBook.sayWhatToPrint))
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
    case nil: break
    }
    let all = PeriodName.keys(of: dimension, in: year)
      .compactMap { found(measure, dimension, $0, $0) }
      .filter { $0.figure.value?.isFinite == true }
    let values = all.compactMap(\.figure.value)
    guard let first = all.first, let last = all.last,
      let highest = values.max(), let lowest = values.min()
    else { return .missing(nothing(measure, dimension, summary.rawValue, year.name)) }
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
      ?? .missing(nothing(measure, dimension, summary.rawValue, year.name))
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

  private static let sayWhatToPrint =
    "Or say what to print without it: else \"…\", [[…]], or “otherwise:”."

  private func nothing(
    _ measure: String, _ dimension: String, _ key: String, _ period: String
  ) -> BindingReader.Complaint {
    let time = PeriodName.words(period, dimension: dimension)
    guard !dimension.isEmpty, !PeriodName.dimensionsOfTime.contains(dimension) else {
      return BindingReader.Complaint(
        message: "There is no figure of \(measure) for \(time).",
        mend: "Load the data of that period, or mend the period. " + FigureBook.sayWhatToPrint)
    }
    let keys = keys(of: measure, dimension)
    if keys.contains(key) {
      return BindingReader.Complaint(
        message: "There is no figure of \(measure), \(dimension) “\(key)”, for \(time).",
        mend: "Load the data of that period, or mend the period. " + FigureBook.sayWhatToPrint)
    }
    let known =
      keys.isEmpty
      ? "It has no breakdown by \(dimension). "
      : "Its keys are: \(keys.prefix(12).joined(separator: ", ")). "
    return BindingReader.Complaint(
      message: "\(measure) has no \(dimension) “\(key)”.", mend: known + FigureBook.sayWhatToPrint)
  }

  private func keys(of measure: String, _ dimension: String) -> [String] {
    var keys: [String] = []
    for figure in figures.all where figure.measure == measure && figure.dimension == dimension {
      if !keys.contains(figure.key) { keys.append(figure.key) }
    }
    for address in references.keys
    where address.measure == measure && address.dimension == dimension {
      if !keys.contains(address.key) { keys.append(address.key) }
    }
    return keys.sorted()
  }

  private func noSuchMeasure(_ name: String) -> BindingReader.Complaint {
    let nearest = known.map { (distance: Spellings.distance($0, name), name: $0) }
      .min { ($0.distance, $0.name) < ($1.distance, $1.name) }
    let mend =
      nearest.map { $0.distance <= 4 ? "Did you mean \($0.name)? " : "" } ?? ""
    return BindingReader.Complaint(
      message: "There is no measure called \(name).",
      mend: mend + "“heard measures” lists all of them.")
  }
}
