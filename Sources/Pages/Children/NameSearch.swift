package import Care

/// Finds children by what somebody remembers of a name, or by identifier.
///
/// Letters count without their accents and without regard to case; a word may be cut short.
package struct NameSearch: Sendable {
  private let words: [String]
  private let text: String

  package init(_ text: String) {
    self.text = text.trimmed
    words = NameSearch.words(text)
  }

  package func found(in lines: [SeenLine]) -> [SeenLine] {
    guard !words.isEmpty else { return [] }
    return lines.filter { seen in
      guard let line = seen.line else { return false }
      if line.localIdentifier == text { return true }
      let names = NameSearch.words(line.label)
      return words.allSatisfy { word in names.contains { $0.hasPrefix(word) } }
    }.sorted { ($0.line?.label ?? "", $0.key) < ($1.line?.label ?? "", $1.key) }
  }

  /// The words of a name in small letters, without accents.
  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !($0.isLetter || $0.isNumber) }.map { word in
      String(
        String.UnicodeScalarView(
          word.unicodeScalars.flatMap { scalar in
            Array(String(scalar).decomposed.unicodeScalars.prefix(1))
          }))
    }
  }
}

extension String {
  /// The letter without its accent, for the letters of European names.
  fileprivate var decomposed: String { NameSearchLetters.plain[self] ?? self }
}

/// Letters with accents and the letters that they are found by.
enum NameSearchLetters {
  static let plain: [String: String] = {
    let groups = [
      "a": "àáâãäåāăą", "c": "çćĉċč", "d": "ďđð", "e": "èéêëēĕėęě", "g": "ĝğġģ", "i": "ìíîïĩīĭįı",
      "l": "ĺļľŀł", "n": "ñńņňŋ", "o": "òóôõöøōŏő", "r": "ŕŗř", "s": "śŝşšș", "t": "ţťŧț",
      "u": "ùúûüũūŭůűų", "w": "ŵẁẃẅ", "y": "ýÿŷỳ", "z": "źżž",
    ]
    var plain: [String: String] = [:]
    for (letter, others) in groups { for other in others { plain[String(other)] = letter } }
    return plain
  }()
}
