import Care

/// Figures of a year that must agree with one another: months and quarters with their year, parts with
/// their whole, and figures that count the same in two measures.
///
/// There are some hundred of them: a reader is told how many agree, and each that does not.
struct Agreements {
  private let figures: Figures
  private let year: CollectionYear
  private let lastDay: Day

  init(_ figures: Figures, of year: CollectionYear, through lastDay: Day) {
    self.figures = figures
    self.year = year
    self.lastDay = lastDay
  }

  /// One check of each sort that says how many agree, and those that fail by themselves.
  var checks: [Reconciliation.Check] {
    [
      ("figures whose months and quarters add up to the year", ofTime),
      ("breakdowns of the service's work whose parts add up to the whole", ofParts),
      ("numbers of the service's work that two measures count alike", ofPairs),
    ].flatMap { name, all -> [Reconciliation.Check] in
      guard !all.isEmpty else { return [] }
      let failing = all.filter { !$0.holds }
      let summary = Reconciliation.Check(
        name: name, sum: all.count - failing.count, whole: all.count, explained: 0)
      return [summary] + failing
    }
  }

  private func check(_ name: String, _ sum: Int?, _ whole: Int?) -> Reconciliation.Check? {
    guard let sum, let whole else { return nil }
    return Reconciliation.Check(name: name, sum: sum, whole: whole, explained: 0)
  }
}

// Months and quarters.

extension Agreements {
  /// A figure whatever its period: a measure, and a key of it.
  private struct Address: Hashable {
    let measure: String, dimension: String, key: String
  }

  /// What the parts of a year add up to, one of its counts at a time.
  private struct Sums {
    var numerator = 0
    var denominator = 0
  }

  private var ofTime: [Reconciliation.Check] {
    let adding = Set(Measure.all.filter(\.addsUpOverTime).map(\.identifier))
    var sums: [String: [Address: Sums]] = ["month": [:], "quarter": [:]]
    var years: [(Address, Figure)] = []
    for figure in figures.all where adding.contains(figure.measure) {
      guard let kind = kind(of: figure.period), figure.numerator != nil else { continue }
      let isTotal = figure.dimension.isEmpty || sums.keys.contains(figure.dimension)
      let address = Address(
        measure: figure.measure, dimension: isTotal ? "" : figure.dimension,
        key: isTotal ? "" : figure.key)
      guard kind != "year" else {
        years.append((address, figure))
        continue
      }
      sums[kind]?[address, default: Sums()].numerator += figure.numerator ?? 0
      sums[kind]?[address, default: Sums()].denominator += figure.denominator ?? 0
    }
    return years.flatMap { address, figure in
      sums.keys.sorted().flatMap { kind -> [Reconciliation.Check] in
        guard let sum = sums[kind]?[address] else { return [] }
        let name = "\(address.measure)\(address.key.isEmpty ? "" : ", \(address.key),") by \(kind)"
        return [
          check(name, sum.numerator, figure.numerator),
          check("\(name), of how many", sum.denominator, figure.denominator),
        ].compactMap(\.self)
      }
    }
  }

  /// Whether a period is the year, or a quarter or month of it; nil for any other.
  private func kind(of period: String) -> String? {
    if period == year.name { return "year" }
    if period.hasPrefix("\(year.name)-Q") { return "quarter" }
    guard period.utf8.count == 7, let day = Day(period + "-01") else { return nil }
    return year.days.contains(day) ? "month" : nil
  }
}

extension Measure {
  /// Whether what is counted in the months of a year adds up to what is counted in the year.
  fileprivate var addsUpOverTime: Bool {
    guard timing == .events, !cases.contains(where: \.once) else { return false }
    switch kind {
    case .count, .share, .sum, .mean: return true
    case .monthlyMean, .rate, .ratio, .mode, .highest, .rank: return false
    }
  }
}

// Parts and pairs.

extension Agreements {
  private var ofParts: [Reconciliation.Check] {
    CaseParts.all.compactMap { parts in
      let period = parts.isOfDay ? lastDay.description : year.name
      let own = figures.all.filter {
        $0.measure == parts.measure && $0.dimension == parts.dimension && $0.period == period
      }
      let counted = own.filter { parts.counts($0.key) }.compactMap(\.numerator)
      guard !counted.isEmpty else { return nil }
      let whole =
        switch parts.whole {
        case .denominator: own.first?.denominator
        case .total: figures.figure(parts.measure, period: period)?.numerator
        case .key(let key): own.first { $0.key == key }?.numerator
        }
      return check("\(parts.measure) by \(parts.name)", counted.reduce(0, +), whole)
    }
  }

  private var ofPairs: [Reconciliation.Check] {
    CountedTwice.all.compactMap { pair in
      check(
        "\(pair.one.name) = \(pair.other.name)", count(pair.one), count(pair.other))
    }
  }

  private func count(_ side: CountedTwice.Side) -> Int? {
    let figure = figures.figure(
      side.measure, dimension: side.dimension, key: side.key,
      period: side.isOfDay ? lastDay.description : year.name)
    return side.isDenominator ? figure?.denominator : figure?.numerator
  }
}
