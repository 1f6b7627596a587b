package import Care

/// A year, or a quarter or month of one, whose figures are asked for.
package struct FigurePeriod: Hashable, Sendable {
  /// What of the year.
  package enum Part: Hashable, Sendable {
    case whole
    /// 1 for April to June, to 4.
    case quarter(Int)
    /// The month as calendars number it, 1 to 12.
    case month(Int)
  }

  package let year: CollectionYear
  package let part: Part

  package init(_ year: CollectionYear, _ part: Part = .whole) {
    self.year = year
    self.part = part
  }

  /// The part as an address codes it: nothing for the year, `q3`, `m11`; nil for anything else.
  package init?(_ year: CollectionYear, code: String) {
    self.year = year
    if code.isEmpty {
      part = .whole
      return
    }
    guard let number = Int(code.dropFirst()), code.utf8.count <= 3 else { return nil }
    switch code.first {
    case "q" where (1...4).contains(number): part = .quarter(number)
    case "m" where (1...12).contains(number): part = .month(number)
    default: return nil
    }
  }

  package var code: String {
    switch part {
    case .whole: ""
    case .quarter(let number): "q\(number)"
    case .month(let number): "m\(number)"
    }
  }

  /// Every part of a year, in order: the whole, its quarters, its months.
  package static func all(of year: CollectionYear) -> [FigurePeriod] {
    let months = (4...15).map { FigurePeriod(year, .month($0 > 12 ? $0 - 12 : $0)) }
    return [FigurePeriod(year)] + (1...4).map { FigurePeriod(year, .quarter($0)) } + months
  }

  /// As figures name it: `2022-23`, `2022-23-Q4`, `2022-07`.
  package var name: String {
    switch part {
    case .whole: year.name
    case .quarter(let number): "\(year.name)-Q\(number)"
    case .month: firstDay.monthName
    }
  }

  package var firstDay: Day {
    switch part {
    case .whole: year.firstDay
    case .quarter(let number): year.firstDay.adding(months: 3 * (number - 1))
    case .month(let number): year.firstDay.adding(months: (number + 8) % 12)
    }
  }

  package var lastDay: Day {
    switch part {
    case .whole: year.lastDay
    case .quarter: firstDay.adding(months: 3).adding(days: -1)
    case .month: firstDay.adding(months: 1).adding(days: -1)
    }
  }

  /// The period before: the year, quarter or month that ends where this one begins.
  package var before: FigurePeriod {
    switch part {
    case .whole: FigurePeriod(year.previous)
    case .quarter(1): FigurePeriod(year.previous, .quarter(4))
    case .quarter(let number): FigurePeriod(year, .quarter(number - 1))
    case .month(4): FigurePeriod(year.previous, .month(3))
    case .month(1): FigurePeriod(year, .month(12))
    case .month(let number): FigurePeriod(year, .month(number - 1))
    }
  }
}

extension Figures {
  /// The figure of the whole of a measure in a period; of what is counted at a day, at its last day, or
  /// at the day up to which the year is counted.
  package func total(
    of measure: String, in period: FigurePeriod, asAt: Day? = nil
  ) -> Figure? {
    let last = asAt.map { min($0, period.lastDay) } ?? period.lastDay
    let month = last.monthName
    switch period.part {
    case .whole:
      return figure(measure, period: period.name)
        ?? figure(measure, period: last.description)
    case .quarter:
      return figure(measure, dimension: "quarter", key: period.name, period: period.name)
        ?? figure(measure, dimension: "month_end", key: month, period: month)
    case .month:
      return figure(measure, dimension: "month", key: period.name, period: period.name)
        ?? figure(measure, dimension: "month_end", key: month, period: month)
    }
  }

  /// The figures of the whole of each measure, by year, quarter, month and day.
  package var totals: Figures {
    Figures(all.filter { $0.dimension.isEmpty || Figures.ofTime.contains($0.dimension) })
  }

  /// The figures of the keys of a measure in a period, by dimension, in the order of the keys.
  package func breakdowns(
    of measure: String, in period: FigurePeriod, asAt: Day? = nil
  ) -> [(dimension: String, figures: [Figure])] {
    let last = asAt.map { min($0, period.lastDay) } ?? period.lastDay
    let own = all.filter {
      $0.measure == measure && !$0.dimension.isEmpty && !Figures.ofTime.contains($0.dimension)
        && ($0.period == period.name || $0.period == last.description)
    }
    let groups = Dictionary(grouping: own, by: \.dimension)
    return groups.keys.sorted().map { ($0, groups[$0, default: []].sorted { $0.key < $1.key }) }
  }

  /// Breakdowns whose key is a period itself.
  private static let ofTime: Set<String> = ["month", "month_end", "quarter"]
}
