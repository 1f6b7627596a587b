import Care

/// Periods of the data set: how they are read, and the same one in another year.
enum PeriodName {
  /// Breakdowns whose key is itself a period.
  static let dimensionsOfTime: Set<String> = ["month", "month_end", "quarter"]

  /// As people read it: `31 March 2023`, `July 2022`, `January to March 2023`, `2022-23`.
  static func words(_ period: String, dimension: String = "") -> String {
    if let day = Day(period) { return day.inWords }
    if dimension != "month", dimension != "month_end", CollectionYear(period) != nil {
      return period
    }
    if let (year, month) = month(period) { return "\(Day.monthNames[month - 1]) \(year)" }
    if let (year, quarter) = quarter(period) {
      let names = ["April to June", "July to September", "October to December", "January to March"]
      return "\(names[quarter - 1]) \(quarter == 4 ? year.ending : year.ending - 1)"
    }
    return period
  }

  /// The same period so many years earlier; nil for what is no period.
  static func earlier(_ period: String, byYears years: Int, dimension: String = "") -> String? {
    guard years != 0 else { return period }
    if let day = Day(period) { return day.adding(months: -12 * years).description }
    if dimension != "month", dimension != "month_end", let year = CollectionYear(period) {
      return CollectionYear(ending: year.ending - years).name
    }
    if let (year, month) = month(period) { return name(year: year - years, month: month) }
    if let (year, quarter) = quarter(period) {
      return "\(CollectionYear(ending: year.ending - years).name)-Q\(quarter)"
    }
    return nil
  }

  /// The year that a month, quarter or year lies in; nil for what is no period.
  static func year(of period: String, dimension: String = "") -> CollectionYear? {
    if dimension != "month", dimension != "month_end", let year = CollectionYear(period) {
      return year
    }
    if let day = Day(period + "-01") { return CollectionYear(of: day) }
    return quarter(period)?.year
  }

  /// The months or quarters of a year, in order.
  static func keys(of dimension: String, in year: CollectionYear) -> [String] {
    if dimension == "quarter" { return (1...4).map { "\(year.name)-Q\($0)" } }
    return (0..<12).map { index in
      let date = year.firstDay.adding(months: index).date
      return name(year: date.year, month: date.month)
    }
  }

  /// The first day of a month or quarter; nil for anything else.
  static func firstDay(of key: String) -> Day? {
    if let (year, number) = quarter(key) { return year.firstDay.adding(months: 3 * (number - 1)) }
    return Day(key + "-01")
  }

  private static func name(year: Int, month: Int) -> String {
    "\(year)-\(month < 10 ? "0" : "")\(month)"
  }

  private static func month(_ text: String) -> (year: Int, month: Int)? {
    guard text.utf8.count == 7, let day = Day(text + "-01") else { return nil }
    let date = day.date
    return (date.year, date.month)
  }

  static func quarter(_ text: String) -> (year: CollectionYear, quarter: Int)? {
    guard text.utf8.count == 10, text.dropFirst(7).hasPrefix("-Q"),
      let year = CollectionYear(String(text.prefix(7))), let quarter = Int(text.suffix(1)),
      (1...4).contains(quarter)
    else { return nil }
    return (year, quarter)
  }
}
