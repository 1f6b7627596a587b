/// The words in the place of a figure that a published paper does not show.
///
/// They are the same for a small number and for one from which a small one could be worked back: what
/// told them apart would help whoever tries.
enum HiddenWords {
  static let inCell = "suppressed"

  /// The words in a sentence, before the noun that they count where there is one.
  static func inProse(isShare: Bool, noun: String?) -> String {
    if let noun { return "a suppressed number of \(noun)" }
    return isShare ? "a suppressed share" : "a suppressed number"
  }
}
