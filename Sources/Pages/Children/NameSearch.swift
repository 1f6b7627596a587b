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
    PlainLetters.of(text).split { !($0.isLetter || $0.isNumber) }.map(String.init)
  }
}
