package import Care

/// The years that figures are asked for, cut into the days and months at which things are counted.
///
/// What is counted at a day or in a month has a slot: its position in ``days`` or ``months``. Quarters
/// and years are runs of month slots.
package struct ReportingCalendar: Hashable, Sendable {
  /// In order, each once.
  package let years: [CollectionYear]
  /// What happened after this day does not count; nil where the last day of each year is the limit.
  package let asAt: Day?
  /// The days at whose end children are counted, in order.
  package let days: [SnapshotDay]
  /// Those of them that are the last day before or of a year.
  let yearEndDays: [Day]
  /// Those that are the end of a month.
  let monthEndDays: [Day]
  /// First days of the months of all years, in order.
  package let months: [Day]
  private let firstDay: Day
  /// The month slot of each day from the first of all years to the last that counts; -1 for none.
  private let monthSlots: [Int16]

  /// A day at whose end children are counted.
  package struct SnapshotDay: Hashable, Sendable {
    package let day: Day
    /// Whether it is the last day before or of a year; else it is the end of a month.
    package let isYearEnd: Bool
  }

  package init(years: [CollectionYear], asAt: Day? = nil) {
    self.years = Set(years).sorted()
    self.asAt = asAt
    let limit = asAt ?? .latest
    months = self.years.flatMap { year in (0..<12).map { year.firstDay.adding(months: $0) } }
    let yearEnds = Set(
      self.years.flatMap { [$0.firstDay.adding(days: -1), min($0.lastDay, limit)] })
    let monthEnds = Set(months.map { $0.adding(months: 1).adding(days: -1) })
    days = yearEnds.union(monthEnds).filter { $0 <= limit }.sorted().map {
      SnapshotDay(day: $0, isYearEnd: yearEnds.contains($0))
    }
    yearEndDays = days.filter(\.isYearEnd).map(\.day)
    monthEndDays = days.map(\.day).filter(monthEnds.contains)
    firstDay = self.years.first?.firstDay ?? .latest
    var slots: [Int16] = []
    if let last = self.years.last {
      slots = Array(repeating: -1, count: firstDay.days(to: last.lastDay) + 1)
    }
    for (slot, month) in months.enumerated() {
      let start = firstDay.days(to: month)
      let length = month.days(to: month.adding(months: 1))
      for index in start..<start + length where firstDay.adding(days: index) <= limit {
        slots[index] = Int16(truncatingIfNeeded: slot)
      }
    }
    monthSlots = slots
  }

  /// The month slot of a day; nil outside the years, and after the day that they are seen as at.
  func monthSlot(of day: Day) -> Int? {
    let index = firstDay.days(to: day)
    guard index >= 0, index < monthSlots.count, monthSlots[index] >= 0 else { return nil }
    return Int(monthSlots[index])
  }

  /// The last day of a year that counts; nil where the year begins after it.
  func lastDay(of year: CollectionYear) -> Day? {
    let limit = asAt ?? .latest
    return year.firstDay <= limit ? min(year.lastDay, limit) : nil
  }

  func daySlot(_ day: Day) -> Int? { days.firstIndex { $0.day == day } }
}
