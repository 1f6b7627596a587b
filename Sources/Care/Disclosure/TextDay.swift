/// A day as texts write it: `12 June 2012`, `12/6/2012`, `June 12th, 2012`, `2012-06-12`.
struct TextDay: Hashable, Sendable {
  let day: Day
  /// How many words it takes.
  let count: Int

  /// The day that begins at a word; nil where none does.
  init?(at start: Int, in words: [TextWord]) {
    guard start + 3 <= words.count else { return nil }
    let parts = words[start..<start + 3].map(\.key)
    guard let day = TextDay.day(parts[0], parts[1], parts[2]) else { return nil }
    self.day = day
    count = 3
  }

  private static func day(_ one: String, _ two: String, _ three: String) -> Day? {
    if one.utf8.count == 4, let year = Int(one), let month = month(two), let day = number(three) {
      return Day(year: year, month: month, day: day)
    }
    guard let year = year(three) else { return nil }
    if let day = number(one), let month = month(two) {
      return Day(year: year, month: month, day: day)
    }
    if let month = named(one), let day = number(two) {
      return Day(year: year, month: month, day: day)
    }
    return nil
  }

  private static func year(_ text: String) -> Int? {
    guard let year = Int(text) else { return nil }
    switch text.utf8.count {
    case 4 where (1900...2100).contains(year): return year
    case 2: return year < 50 ? 2000 + year : 1900 + year
    default: return nil
    }
  }

  private static func number(_ text: String) -> Int? {
    let digits = text.prefix { ("0"..."9").contains($0) }
    guard let number = Int(digits), (1...31).contains(number),
      ["", "st", "nd", "rd", "th"].contains(text.dropFirst(digits.count))
    else { return nil }
    return number
  }

  private static func month(_ text: String) -> Int? { named(text) ?? number(text) }

  private static func named(_ text: String) -> Int? {
    guard text.utf8.count >= 3 else { return nil }
    return Day.monthNames.firstIndex { $0.lowercased().hasPrefix(text) }.map { $0 + 1 }
  }
}
