/// A row that holds from a day until it ends: a post, leave, an appointment, a team.
///
/// At the end of the day on which it ended it no longer holds, as with an episode of care.
package protocol Lasting {
  var startedOn: Day { get }
  var endedOn: Day? { get }
}

extension Lasting {
  /// Whether it holds at the end of a day.
  package func holds(on day: Day) -> Bool {
    startedOn <= day && (endedOn.map { day < $0 } ?? true)
  }

  /// Whether it was there at any time of a day; the day on which it ended still counts.
  package func touches(_ day: Day) -> Bool {
    startedOn <= day && (endedOn.map { day <= $0 } ?? true)
  }

  /// Whether both hold at the end of some day.
  package func overlaps(_ other: some Lasting) -> Bool {
    let (start, otherStart) = (startedOn, other.startedOn)
    let isBeforeEnd = endedOn.map { otherStart < $0 } ?? true
    let isAfterStart = other.endedOn.map { start < $0 } ?? true
    return isBeforeEnd && isAfterStart && startedOn != endedOn && other.startedOn != other.endedOn
  }

  /// How many days of a period it holds.
  package func days(in period: Period) -> Int {
    let first = max(startedOn, period.first)
    let end = min(endedOn ?? period.last.adding(days: 1), period.last.adding(days: 1))
    return max(0, first.days(to: end))
  }
}
