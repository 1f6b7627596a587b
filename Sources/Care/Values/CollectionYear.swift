/// A year of the statutory return, which is also the year of the report: 1 April to 31 March.
package struct CollectionYear: Hashable, Comparable, Sendable, Codable {
  /// The calendar year in which the collection year ends: 2026 for 2025-26.
  package let ending: Int

  package init(ending: Int) { self.ending = ending }

  /// The collection year that a day falls in.
  package init(of day: Day) {
    let date = day.date
    ending = date.month >= 4 ? date.year + 1 : date.year
  }

  /// Reads `2025-26`; anything else, and years that do not follow one another, is nil.
  package init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count == 4, parts[1].utf8.count == 2,
      text.utf8.allSatisfy({ $0 == 0x2D || (0x30...0x39).contains($0) }),
      let first = Int(parts[0]), let second = Int(parts[1]), (first + 1) % 100 == second
    else { return nil }
    ending = first + 1
  }

  package init(from decoder: any Decoder) throws {
    ending = try decoder.singleValueContainer().decode(Int.self)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(ending)
  }

  /// The year as reports write it: `2025-26`.
  package var name: String {
    let short = ending % 100
    return "\(ending - 1)-\(short < 10 ? "0" : "")\(short)"
  }

  package var firstDay: Day { Day(clampedYear: ending - 1, month: 4, day: 1) }
  package var lastDay: Day { Day(clampedYear: ending, month: 3, day: 31) }
  package var days: Period { Period(from: firstDay, through: lastDay) }
  package var next: CollectionYear { CollectionYear(ending: ending + 1) }
  package var previous: CollectionYear { CollectionYear(ending: ending - 1) }

  package static func < (one: Self, other: Self) -> Bool { one.ending < other.ending }
}
