import Care

extension CaseBreakdown {
  /// The key of what was not recorded: counted and shown, never left out of the whole.
  static let notKnown = "not known"
}

extension Word where Self: Equatable {
  /// The position of a word among all words of its list, that of ``CaseBreakdown/notKnown`` after
  /// them for one that was not recorded.
  static func position(of word: Self?) -> Int {
    word.flatMap { Array(allCases).firstIndex(of: $0) } ?? allCases.count
  }
}
