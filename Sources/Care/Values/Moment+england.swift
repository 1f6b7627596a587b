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

  /// The moment at which the clocks of England show a time of a day: `14:32`, `9.05`.
  ///
  /// Nil where it is no time of the day. Of the hour that comes twice in October it is the first.
  package static func inEngland(_ day: Day, _ clock: String) -> Moment? {
    let parts = clock.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }
    guard parts.count == 2, parts[0].utf8.count <= 2, parts[1].utf8.count == 2,
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let hour = Int64(parts[0]), let minute = Int64(parts[1]), hour < 24, minute < 60
    else { return nil }
    let asWinter = Moment(seconds: Int64(day.number) * 86_400 + hour * 3_600 + minute * 60)
    let asSummer = Moment(seconds: asWinter.seconds - 3_600)
    return asSummer.isSummerTime ? asSummer : asWinter
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
