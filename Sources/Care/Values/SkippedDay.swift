/// A day that a count of working days leaves out, and why.
package struct SkippedDay: Hashable, Sendable {
  package let day: Day
  /// `Saturday`, or the name of the bank holiday.
  package let name: String

  init(day: Day) {
    self.day = day
    name = BankHoliday.all.first { $0.day == day }?.name ?? day.weekday.rawValue
  }

  package var isBankHoliday: Bool { name != day.weekday.rawValue }
}
