package import Care

/// A day as somebody types it in three fields.
package struct DayTyped: Hashable, Sendable {
  package var day: String
  package var month: String
  package var year: String

  package init(day: String = "", month: String = "", year: String = "") {
    (self.day, self.month, self.year) = (day, month, year)
  }

  package init(_ day: Day?) {
    guard let date = day?.date else {
      self.init()
      return
    }
    self.init(day: "\(date.day)", month: "\(date.month)", year: "\(date.year)")
  }

  package init(_ submission: Submission, _ name: String) {
    self.init(
      day: submission.text("\(name)-day"), month: submission.text("\(name)-month"),
      year: submission.text("\(name)-year"))
  }

  package var isEmpty: Bool { [day, month, year].allSatisfy { $0.allSatisfy(\.isWhitespace) } }

  /// The day, nil where nothing was typed; or what is wrong with it, what is missing first.
  package func read(_ label: String) -> Result<Day?, DayProblem> {
    guard !isEmpty else { return .success(nil) }
    let missing = [(day, "a day"), (month, "a month"), (year, "a year")]
      .filter { $0.0.allSatisfy(\.isWhitespace) }.map(\.1)
    guard missing.isEmpty else {
      return .failure(DayProblem("\(label) must include \(missing.joined(separator: " and "))"))
    }
    guard let number = Self.number(day), let month = Self.month(month),
      let year = Self.number(year)
    else { return .failure(DayProblem("\(label) must be a real date")) }
    guard year >= 1000 else {
      return .failure(DayProblem("\(label) must have a year of four digits, like 2023"))
    }
    guard let read = Day(year: year, month: month, day: number) else {
      return .failure(DayProblem("\(label) must be a real date"))
    }
    return .success(read)
  }

  private static func number(_ text: String) -> Int? {
    let digits = text.filter { !$0.isWhitespace }
    guard digits.utf8.count <= 4, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    return Int(digits)
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  /// A month by its number or its name, of which three letters will do.
  private static func month(_ text: String) -> Int? {
    if let number = number(text) { return number }
    let word = text.lowercased().filter(\.isLetter)
    guard word.count >= 3 else { return nil }
    return months.firstIndex { $0.hasPrefix(word) || (word == "sept" && $0 == "september") }
      .map { $0 + 1 }
  }
}

/// What is wrong with a day that was typed.
package struct DayProblem: Error, Hashable, Sendable {
  package let sentence: String

  package init(_ sentence: String) { self.sentence = sentence }
}
