/// The words in the place of a figure that a published paper does not show.
///
/// They are the same for a small number and for one from which a small one could be worked back: what
/// told them apart would help whoever tries.
enum HiddenWords {
  static func inCell(isPlain: Bool) -> String { isPlain ? "not shown" : "suppressed" }

  /// The sentence of a chart that does not show all.
  static func ofSome(isPlain: Bool) -> String {
    isPlain
      ? "Some numbers are too small to show."
      : "Some of these figures are suppressed, because numbers are small."
  }

  /// Whether a text is words in the place of a figure.
  static func areIn(_ text: String) -> Bool {
    text.lowercased().contains("suppressed") || text == "beside"
  }

  /// The words as they stand after others: “the suppressed number”, and not “the a suppressed number”.
  static func following(_ before: String?, _ words: String) -> String {
    before?.hasSuffix(" the ") == true && words.hasPrefix("a ") ? String(words.dropFirst(2)) : words
  }

  /// The words in a sentence, before the noun that they count where there is one.
  static func inProse(isShare: Bool, noun: String?) -> String {
    if let noun { return "a suppressed number of \(noun)" }
    return isShare ? "a suppressed share" : "a suppressed number"
  }
}
