/// Whom the service knows from sealed records alone.
///
/// Their names, numbers and texts must not be sent out either, and whoever may not know that there is
/// such a record must not learn it from what a check finds.
package struct SealedNames: Sendable {
  /// Those of every sealed record but the child's own.
  let all: DisclosureIndex
  /// Those of the records of which whoever looks may not know.
  let hidden: DisclosureIndex

  package init(
    all: DisclosureIndex = DisclosureIndex(), hidden: DisclosureIndex = DisclosureIndex()
  ) {
    self.all = all
    self.hidden = hidden
  }
}

/// Looks through the texts of one version for what stands in sealed records, beside the ordinary check.
struct SealedCheck: Sendable {
  private let all: DisclosureCheck
  private let hidden: DisclosureCheck

  init(_ names: SealedNames, _ circle: DisclosureCircle) {
    all = DisclosureCheck(names.all, circle, secrets: WordRuns())
    hidden = DisclosureCheck(names.hidden, circle, secrets: WordRuns())
  }

  /// What the ordinary check found, with what is known from sealed records alone.
  ///
  /// What the ordinary check finds as well is left to it: it tells of nothing that is sealed.
  func adding(to found: [TextMatch], in text: String) -> [TextMatch] {
    let sealed = all.matches(in: text).map(\.range).filter { range in
      !found.contains {
        $0.range.lowerBound <= range.lowerBound && range.upperBound <= $0.range.upperBound
      }
    }
    guard !sealed.isEmpty else { return found }
    let unknown = hidden.matches(in: text).map(\.range)
    let apart = sealed.map { range in
      let whole = found.map(\.range).filter(range.overlaps).reduce(range) { $0.joined(with: $1) }
      return TextMatch(
        kind: .apart, key: SealedCheck.key(of: text[whole]), range: whole,
        isHidden: unknown.contains(where: range.overlaps))
    }
    let others = found.filter { match in !apart.contains { $0.range.overlaps(match.range) } }
    return (others + apart).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Tells the words from others without saying them, since those who may not know read it as well.
  private static func key(of words: Substring) -> String {
    let keys = TextWord.words(of: String(words)).map(\.key).joined(separator: " ")
    return String(Fingerprint.of(keys.utf8), radix: 16)
  }
}

extension Range<String.Index> {
  fileprivate func joined(with other: Range) -> Range {
    Swift.min(lowerBound, other.lowerBound)..<Swift.max(upperBound, other.upperBound)
  }
}
