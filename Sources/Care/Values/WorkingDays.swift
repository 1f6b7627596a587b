/// Working days of England and Wales: neither Saturday, Sunday, nor a bank holiday.
///
/// Outside the years of the bank-holiday table there is no answer, and the error says so: a missing
/// table is never taken for a year without holidays.
package struct WorkingDays: Sendable {
  package static let englandAndWales = WorkingDays()

  /// Where the law says what a working day is.
  package static let citation = Citation.carePlanning(
    "regulation 2(1); bank holidays under the Banking and Financial Dealings Act 1971",
    .unverified)

  /// The days that the table covers.
  package let covered: Period
  /// For each covered day, how many working days there are up to and including it.
  private let counts: [Int32]
  /// Every covered working day, in order.
  private let days: [Int32]

  private init() {
    let first = Day(clampedYear: BankHoliday.years.lowerBound, month: 1, day: 1)
    let last = Day(clampedYear: BankHoliday.years.upperBound, month: 12, day: 31)
    let holidays = Set(BankHoliday.all.map(\.day))
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
    guard count > 0 else { return start }
    guard days.indices.contains(position) else { throw outside(start) }
    return Day(number: days[position])
  }

  /// The so-manieth working day before a day; the day itself is not counted.
  package func day(_ count: Int, before end: Day) throws(Breach) -> Day {
    guard count > 0 else { return end }
    let isCounted = try isWorkingDay(end)
    let position = Int(counts[try index(of: end)]) - (isCounted ? 1 : 0) - count
    guard days.indices.contains(position) else { throw outside(end) }
    return Day(number: days[position])
  }

  /// How many working days lie after one day, up to and including another; 0 where it is not later.
  package func count(after start: Day, through end: Day) throws(Breach) -> Int {
    max(0, Int(counts[try index(of: end)]) - Int(counts[try index(of: start)]))
  }

  /// The days after one day, up to and including another, that are no working days, and why.
  package func skipped(after start: Day, through end: Day) throws(Breach) -> [SkippedDay] {
    guard start < end else { return [] }
    var skipped: [SkippedDay] = []
    for number in start.number + 1...end.number {
      let day = Day(number: number)
      guard try !isWorkingDay(day) else { continue }
      skipped.append(SkippedDay(day: day))
    }
    return skipped
  }

  private func index(of day: Day) throws(Breach) -> Int {
    guard covered.contains(day) else { throw outside(day) }
    return covered.first.days(to: day)
  }

  private func outside(_ day: Day) -> Breach {
    Breach(
      "Working days from \(day.inWords) cannot be counted: the table of bank holidays runs from "
        + "\(covered.first.inWords) to \(covered.last.inWords). Install a version of Heard whose "
        + "table covers that day.", citation: WorkingDays.citation)
  }
}
