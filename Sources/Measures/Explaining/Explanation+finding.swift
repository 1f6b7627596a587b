package import Care

extension Explanation {
  /// Finds the figure to explain, by default that of the whole year or of its last day.
  ///
  /// The key may be one of a breakdown, or a month or quarter; an identifier, key or period that is
  /// not there is refused with those that are.
  package init(
    of identifier: String, key: String? = nil, dimension: String? = nil, period: String? = nil,
    year: CollectionYear, loaded: LoadedYears, policies: Policies = .standard, asAt: Day? = nil
  ) throws(Breach) {
    guard let measure = Measure.named(identifier) else {
      throw Measure.unknown(identifier)
    }
    let plan = CountingPlan(
      years: [year], measures: [measure], loaded: loaded, policies: policies, asAt: asAt)
    var lines = plan.lines(of: measure)
    if let key, let word = plan.wordLines(of: measure, key) { lines += word }
    if let dimension { lines = lines.filter { $0.dimension == dimension } }
    let ofKey = lines.filter { key == nil ? $0.isTotal(of: measure) : $0.key == key }
    guard !ofKey.isEmpty else {
      throw Explanation.noSuchKey(key, of: measure, among: lines)
    }
    let found = period.map { period in ofKey.last { $0.period.name == period } } ?? ofKey.widest
    guard let found else {
      throw Breach(
        "\(identifier) has no figure for \(period ?? year.name). Its periods are: "
          + Explanation.unique(ofKey.map(\.period.name)).joined(separator: ", ") + ".")
    }
    self.init(found, plan)
  }

  private static func noSuchKey(
    _ key: String?, of measure: Measure, among lines: [FigureLine]
  ) -> Breach {
    let keys = unique(lines.map(\.key).filter { !$0.isEmpty }).map { "\"\($0)\"" }
    let known = keys.isEmpty ? "It has none." : "Use one of: \(keys.joined(separator: ", "))."
    guard let key else {
      return Breach("\(measure.identifier) is counted by key alone: say which. \(known)")
    }
    return Breach("\(measure.identifier) has no key \"\(key)\". \(known)")
  }

  private static func unique(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }
}

extension CountingPlan {
  /// The lines of a word as somebody may have recorded it; nil where the measure has no such keys.
  fileprivate func wordLines(of measure: Measure, _ word: String) -> [FigureLine]? {
    let recorded = breakdowns.indices.filter {
      if case .word = breakdowns[$0].judge { true } else { false }
    }
    guard !recorded.isEmpty else { return nil }
    let words = recorded.map { ($0, Array(repeating: [word: 0], count: calendar.days.count)) }
    return lines(of: measure, in: Dictionary(uniqueKeysWithValues: words))
  }
}

extension FigureLine {
  /// Whether it is the figure that the measure is known by: no key, and no month.
  fileprivate func isTotal(of measure: Measure) -> Bool {
    measure.kind == .rate || (key.isEmpty && dimension.isEmpty)
  }
}

extension [FigureLine] {
  /// The line of the year, else of the last day.
  fileprivate var widest: FigureLine? {
    first { $0.period.kind == .year } ?? last { $0.period.kind == .day } ?? last
  }
}
