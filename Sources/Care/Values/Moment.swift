/// An instant of universal time, to the second, as records write it: `2026-05-05T10:11:12Z`.
///
/// Only what is recorded has a moment; what the law counts in is a ``Day``.
package struct Moment: Hashable, Comparable, Sendable {
  /// Seconds since the start of 1970, leap seconds not counted.
  package let seconds: Int64

  package init(seconds: Int64) { self.seconds = seconds }

  /// The day of universal time that the moment falls in.
  package var day: Day {
    Day(number: Int32(truncatingIfNeeded: (seconds - secondOfDay) / 86_400))
  }

  private var secondOfDay: Int64 { ((seconds % 86_400) + 86_400) % 86_400 }

  package static func < (one: Self, other: Self) -> Bool { one.seconds < other.seconds }
}

extension Moment: WrittenAsText {
  /// Reads `2026-05-05T10:11:12Z`; nil for anything else.
  package init?(_ text: String) {
    let halves = text.split(separator: "T", omittingEmptySubsequences: false)
    guard text.utf8.count == 20, text.hasSuffix("Z"), halves.count == 2,
      let day = Day(String(halves[0]))
    else { return nil }
    let clock = halves[1].dropLast().split(separator: ":", omittingEmptySubsequences: false)
    let limits = [24, 60, 60]
    guard clock.count == 3 else { return nil }
    var seconds = 0
    for (part, limit) in zip(clock, limits) {
      guard part.utf8.count == 2, part.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
        let number = Int(part), number < limit
      else { return nil }
      seconds = seconds * 60 + number
    }
    self.seconds = Int64(day.number) * 86_400 + Int64(seconds)
  }

  package var description: String {
    let second = Int(secondOfDay)
    let clock = [second / 3600, second / 60 % 60, second % 60]
      .map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
    return "\(day)T\(clock)Z"
  }
}
