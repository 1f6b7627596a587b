/// A day of the Gregorian calendar, without a clock or a time zone.
package struct Day: Hashable, Comparable, Sendable {
  /// Days since 1 January 1970.
  package let number: Int32

  /// Days from 1 January 1800 to 31 December 2299: what a record of care can hold.
  package static let earliest = Day(clampedYear: 1800, month: 1, day: 1)
  package static let latest = Day(clampedYear: 2299, month: 12, day: 31)

  package init(number: Int32) { self.number = number }

  /// A day that exists; nil for 30 February, and outside 1800 to 2299.
  package init?(year: Int, month: Int, day: Int) {
    guard (1800...2299).contains(year), (1...12).contains(month),
      (1...Day.length(ofMonth: month, in: year)).contains(day)
    else { return nil }
    self.init(clampedYear: year, month: month, day: day)
  }

  /// The given day, or the last of its month where the month is shorter.
  package init(clampedYear year: Int, month: Int, day: Int) {
    let day = min(day, Day.length(ofMonth: month, in: year))
    // Days from civil: years run from March, so that the leap day is the last of its year.
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = Int32(truncatingIfNeeded: era * 146_097 + dayOfEra - 719_468)
  }

  /// Year, month and day of the month.
  package var date: (year: Int, month: Int, day: Int) {
    let shifted = Int(number) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  package static func length(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  package static func < (one: Self, other: Self) -> Bool { one.number < other.number }
}

extension Day {
  /// The day so many days later (earlier for a negative count).
  package func adding(days: Int) -> Day {
    Day(number: Int32(truncatingIfNeeded: Int(number) + days))
  }

  /// The same day of the month so many months later; the last of the month where it is shorter.
  package func adding(months: Int) -> Day {
    let date = date
    let count = date.year * 12 + date.month - 1 + months
    return Day(clampedYear: count / 12, month: count % 12 + 1, day: date.day)
  }

  /// Days from this day to another, negative where the other is earlier.
  package func days(to other: Day) -> Int { Int(other.number) - Int(number) }

  package var weekday: Weekday {
    // 1 January 1970 was a Thursday.
    Weekday.allCases[((Int(number) + 3) % 7 + 7) % 7]
  }

  /// The so-manieth birthday of somebody born on this day.
  ///
  /// A child born on 29 February has the birthday on 1 March in other years: age is reached at the
  /// start of the anniversary of birth (Family Law Reform Act 1969, section 9).
  package func birthday(_ age: Int) -> Day {
    let date = date
    let year = date.year + age
    if date.day > Day.length(ofMonth: date.month, in: year) {
      return Day(clampedYear: year, month: 3, day: 1)
    }
    return Day(clampedYear: year, month: date.month, day: date.day)
  }

  /// Whole years of age on a day of somebody born on this day; negative before birth.
  package func age(on day: Day) -> Int {
    let years = day.date.year - date.year
    return birthday(years) <= day ? years : years - 1
  }
}

/// A day of the week, Monday first.
package enum Weekday: String, CaseIterable, Sendable {
  case monday = "Monday"
  case tuesday = "Tuesday"
  case wednesday = "Wednesday"
  case thursday = "Thursday"
  case friday = "Friday"
  case saturday = "Saturday"
  case sunday = "Sunday"

  package var isWeekend: Bool { self == .saturday || self == .sunday }
}
