/// Working days of England and Wales: neither Saturday, Sunday, nor a bank holiday.
///
/// Outside the years of the bank-holiday table there is no answer, and the error says so: a missing
/// table is never taken for a year without holidays.
package struct WorkingDays: Sendable {
  package static let englandAndWales = WorkingDays()

  /// The days that the table covers.
  package let covered: Period
  /// For each covered day, how many working days there are up to and including it.
  private let counts: [Int32]
  /// Every covered working day, in order.
  private let days: [Int32]

  private init() {
    let first = Day(clampedYear: BankHolidays.years.lowerBound, month: 1, day: 1)
    let last = Day(clampedYear: BankHolidays.years.upperBound, month: 12, day: 31)
    var holidays: Set<Day> = []
    for (year, entries) in BankHolidays.table {
      for entry in entries {
        holidays.insert(Day(clampedYear: year, month: entry.month, day: entry.day))
      }
    }
    var counts: [Int32] = []
    var days: [Int32] = []
    for number in first.number...last.number {
      let day = Day(number: number)
      if !day.weekday.isWeekend && !holidays.contains(day) { days.append(number) }
      counts.append(Int32(days.count))
    }
    covered = Period(from: first, through: last)
    self.counts = counts
    self.days = days
  }

  package func isWorkingDay(_ day: Day) throws(Breach) -> Bool {
    let index = try index(of: day)
    return counts[index] > (index == 0 ? 0 : counts[index - 1])
  }

  /// The so-manieth working day after a day; the day itself is not counted.
  package func day(_ count: Int, after start: Day) throws(Breach) -> Day {
    let position = Int(counts[try index(of: start)]) + count - 1
    guard days.indices.contains(position) else { throw outside(start) }
    return Day(number: days[position])
  }

  /// How many working days lie after one day, up to and including another; 0 where it is not later.
  package func count(after start: Day, through end: Day) throws(Breach) -> Int {
    max(0, Int(counts[try index(of: end)]) - Int(counts[try index(of: start)]))
  }

  private func index(of day: Day) throws(Breach) -> Int {
    guard covered.contains(day) else { throw outside(day) }
    return covered.first.days(to: day)
  }

  private func outside(_ day: Day) -> Breach {
    Breach(
      "Working days from \(day.inWords) cannot be counted: the table of bank holidays runs from "
        + "\(covered.first.inWords) to \(covered.last.inWords). Install a version of Heard whose "
        + "table covers that day.")
  }
}
