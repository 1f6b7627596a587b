extension Day: WrittenAsText {
  /// Reads `2026-03-31`; nil for anything else.
  package init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard text.utf8.count == 10, parts.count == 3,
      text.utf8.allSatisfy({ $0 == 0x2D || (0x30...0x39).contains($0) }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The day as records write it: `2026-03-31`.
  package var description: String {
    let date = date
    return "\(date.year)-\(Day.twoDigits(date.month))-\(Day.twoDigits(date.day))"
  }

  /// The day as people read it: `31 March 2026`.
  package var inWords: String {
    let date = date
    return "\(date.day) \(Day.monthNames[date.month - 1]) \(date.year)"
  }

  /// The day as the return writes it: `31/03/2026`.
  package var asInReturn: String {
    let date = date
    return "\(Day.twoDigits(date.day))/\(Day.twoDigits(date.month))/\(date.year)"
  }

  package static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}
