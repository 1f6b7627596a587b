/// A telephone number of the United Kingdom, however it is written.
struct TelephoneNumber: Hashable, Sendable {
  /// Without the country and the first nought.
  let digits: String

  /// Reads digits alone: `01214960123`, `441214960123`, `4401214960123`, `00441214960123`.
  init?(digits: String) {
    var rest = digits[...]
    if rest.hasPrefix("0044") { rest = rest.dropFirst(2) }
    if rest.hasPrefix("44") {
      rest = rest.dropFirst(2)
      if rest.hasPrefix("0") { rest = rest.dropFirst() }
    } else if rest.hasPrefix("0") {
      rest = rest.dropFirst()
    } else {
      return nil
    }
    let isLong = rest.utf8.count == 10 || (rest.utf8.count == 9 && rest.hasPrefix("1"))
    guard isLong, let first = rest.first, "12378".contains(first) else { return nil }
    self.digits = String(rest)
  }

  /// Reads a number as somebody typed it.
  init?(text: String) { self.init(digits: text.filter { ("0"..."9").contains($0) }) }

  /// The number that begins at a word, and how many words it takes.
  static func found(
    at start: Int, in words: [TextWord], of text: String
  ) -> (number: TelephoneNumber, count: Int)? {
    guard words[start].isNumber, words[start].key.hasPrefix("0") || words[start].key.hasPrefix("44")
    else { return nil }
    var digits = ""
    var best: (TelephoneNumber, Int)?
    for count in 1...8 where start + count <= words.count {
      let word = words[start + count - 1]
      guard word.isNumber else { break }
      if count > 1, !isOneNumber(text, words[start + count - 2], word) { break }
      digits += word.key
      if digits.utf8.count > 15 { break }
      if let number = TelephoneNumber(digits: digits) { best = (number, count) }
    }
    return best
  }

  /// Whether what stands between two groups of digits may stand within a number.
  private static func isOneNumber(_ text: String, _ one: TextWord, _ other: TextWord) -> Bool {
    let between = text.unicodeScalars[one.range.upperBound..<other.range.lowerBound]
    return between.count <= 4
      && between.allSatisfy {
        $0.properties.isWhitespace || "()-.\u{2011}\u{2013}".unicodeScalars.contains($0)
      }
  }
}
