extension Moment {
  /// The moment at which the clocks of England show a time, `14:32`, on a day; nil for no such time.
  ///
  /// An hour that comes twice, when summer time ends, is taken as the first.
  package init?(_ day: Day, clock text: String) {
    let parts = text.split { $0 == ":" || $0 == "." }.map { Int($0) }
    guard parts.count == 2, let hour = parts[0], let minute = parts[1],
      (0..<24).contains(hour), (0..<60).contains(minute)
    else { return nil }
    let seconds = Int64(day.number) * 86_400 + Int64(hour * 3_600 + minute * 60)
    let inSummer = Moment(seconds: seconds - 3_600)
    let shown = [inSummer, Moment(seconds: seconds)].first { moment in
      moment.dayInEngland == day && Moment.minutes(moment.clockInEngland) == hour * 60 + minute
    }
    guard let shown else { return nil }
    self = shown
  }

  private static func minutes(_ clock: String) -> Int? {
    let parts = clock.split(separator: ":").compactMap { Int($0) }
    return parts.count == 2 ? parts[0] * 60 + parts[1] : nil
  }
}
