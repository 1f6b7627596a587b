/// Looks through the texts of one version for what its reader may not be meant to have.
struct DisclosureCheck: Sendable {
  private let index: DisclosureIndex
  private let circle: DisclosureCircle
  private let secrets: WordRuns

  /// `secrets` are runs of words of the child's own texts that are not for this reader.
  init(_ index: DisclosureIndex, _ circle: DisclosureCircle, secrets: WordRuns) {
    self.index = index
    self.circle = circle
    self.secrets = secrets
  }

  /// What was found in a text, in its order; no two share a word.
  func matches(in text: String) -> [TextMatch] {
    let words = TextWord.words(of: text)
    let taken = copied(words) + emails(in: text, words)
    var matches: [TextMatch] = taken.map { match($0.kind, $0.range, words) }
    let names = NameSearcher(index: index, circle: circle, words: words)
    let patterns = PatternSearcher(index: index, circle: circle, text: text, words: words)
    var birthdays: Set<Day> = []
    var start = 0
    while start < words.count {
      if let other = taken.first(where: { $0.range.contains(start) }) {
        start = other.range.upperBound
        continue
      }
      if let found = patterns.pattern(at: start) {
        matches.append(match(found.kind, found.range, words))
        start = found.range.upperBound
      } else if let found = names.name(at: start) {
        matches.append(match(found.kind, found.range, words))
        if let day = found.bornOn { birthdays.insert(day) }
        start = found.range.upperBound
      } else {
        start += 1
      }
    }
    matches += days(birthdays, in: words)
    return matches.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private func match(_ kind: FindingKind, _ range: Range<Int>, _ words: [TextWord]) -> TextMatch {
    // A long copy is known by its beginning.
    let key = words[range].prefix(WordRuns.length).map(\.key).joined(separator: " ")
    let text =
      words[range.lowerBound].range.lowerBound..<words[range.upperBound - 1].range.upperBound
    return TextMatch(kind: kind, key: key, range: text)
  }

  private func copied(_ words: [TextWord]) -> [PatternSearcher.Found] {
    secrets.found(in: words, or: index.secrets).map { .init(kind: .overlap, range: $0) }
  }

  /// The birthdays of children who are named in the text.
  private func days(_ birthdays: Set<Day>, in words: [TextWord]) -> [TextMatch] {
    guard !birthdays.isEmpty else { return [] }
    return words.indices.compactMap { start in
      guard let found = TextDay(at: start, in: words), birthdays.contains(found.day) else {
        return nil
      }
      return match(.birthday, start..<start + found.count, words)
    }
  }

  /// Words round an `@`.
  private func emails(in text: String, _ words: [TextWord]) -> [PatternSearcher.Found] {
    guard text.utf8.contains(0x40) else { return [] }
    return text.unicodeScalars.indices.filter { text.unicodeScalars[$0] == "@" }.compactMap { at in
      let isSpace = { (scalar: Unicode.Scalar) in
        scalar.properties.isWhitespace || "<>()[],;\"".unicodeScalars.contains(scalar)
      }
      let scalars = text.unicodeScalars
      let start = scalars[..<at].lastIndex(where: isSpace).map { scalars.index(after: $0) }
      let end = scalars[at...].firstIndex(where: isSpace)
      let span = (start ?? scalars.startIndex)..<(end ?? scalars.endIndex)
      guard let first = words.firstIndex(where: { $0.range.lowerBound >= span.lowerBound }),
        let last = words.lastIndex(where: { $0.range.upperBound <= span.upperBound }),
        first <= last,
        words[first].range.lowerBound < at, words[last].range.lowerBound > at
      else { return nil }
      return .init(kind: .email, range: first..<last + 1)
    }
  }
}
