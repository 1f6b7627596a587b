extension Moment {
  /// The day on the calendars of England, where summer time holds from the last Sunday of March to
  /// the last Sunday of October, changing at 1 o'clock universal time (Summer Time Act 1972).
  package var dayInEngland: Day { Moment(seconds: seconds + (isSummerTime ? 3_600 : 0)).day }

  /// The time of day on the clocks of England: `14:32`.
  package var clockInEngland: String {
    let minutes = (seconds + (isSummerTime ? 3_600 : 0)) / 60 % 1_440
    let parts = [minutes / 60, minutes % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return parts.joined(separator: ":")
  }

  private var isSummerTime: Bool {
    let year = day.date.year
    guard let start = Moment.changeOfClocks(year, 3), let end = Moment.changeOfClocks(year, 10)
    else { return false }
    return start <= seconds && seconds < end
  }

  /// 1 o'clock on the last Sunday of a month of 31 days.
  private static func changeOfClocks(_ year: Int, _ month: Int) -> Int64? {
    guard let last = Day(year: year, month: month, day: 31) else { return nil }
    // Day 0, 1 January 1970, was a Thursday.
    let sinceSunday = (last.number % 7 + 4 + 7) % 7
    return Int64(last.number - sinceSunday) * 86_400 + 3_600
  }
}
