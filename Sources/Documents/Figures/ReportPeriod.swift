package import Care

/// The time that a report is about: a year, or a month or quarter of one.
package struct ReportPeriod: Hashable, Sendable {
  package let year: CollectionYear
  /// `2022-23`, `2022-23-Q4`, `2023-03`.
  package let name: String
  package let firstDay: Day
  /// The last day that counts.
  package let lastDay: Day
  package let span: Span

  /// How long it is, spelled as the dimension of a total.
  package enum Span: String, Sendable { case year, quarter, month }

  /// A year, or what of it is over by a day.
  package init(_ year: CollectionYear, through day: Day? = nil) {
    self.year = year
    name = year.name
    firstDay = year.firstDay
    lastDay = min(max(day ?? year.lastDay, year.firstDay), year.lastDay)
    span = .year
  }

  /// A month as `2023-03`; nil for anything else.
  package init?(month: String) {
    guard month.utf8.count == 7, let first = Day(month + "-01") else { return nil }
    self.init(month, from: first, months: 1, .month)
  }

  /// A quarter of a reporting year as `2022-23-Q4`; nil for anything else.
  package init?(quarter: String) {
    guard let (year, number) = PeriodName.quarter(quarter) else { return nil }
    self.init(
      quarter, from: year.firstDay.adding(months: 3 * (number - 1)), months: 3, .quarter)
  }

  private init(_ name: String, from first: Day, months: Int, _ span: Span) {
    year = CollectionYear(of: first)
    self.name = name
    firstDay = first
    lastDay = first.adding(months: months).adding(days: -1)
    self.span = span
  }

  package var days: Period { Period(from: firstDay, through: lastDay) }

  /// Whether the year was over on the last day that counts; a month and a quarter always are.
  package var isWhole: Bool { span != .year || lastDay == year.lastDay }

  /// `1 April 2022 to 31 March 2023`, `January to March 2023`, `March 2023`.
  package var inWords: String {
    span == .year
      ? "\(firstDay.inWords) to \(lastDay.inWords)"
      : PeriodName.words(name, dimension: span.rawValue)
  }

  /// The last month that counts: `2023-03`.
  var lastMonth: String { String(lastDay.description.prefix(7)) }
}
