import Measures

/// Words of a template that are nearly, but not quite, words which begin a part.
///
/// A typing error must not become prose that a reader takes for the report's.
enum NearMiss {
  typealias Complaint = BindingReader.Complaint

  private static let keys = ["title", "subtitle", "otherwise"]
  private static let blocks = ["table", "chart", "headlines"]
  private static let lines = Template.Ready.allCases.map(\.rawValue) + ["headlines"]

  /// What is wrong with a line of words that looks like a key, or like a part of one line.
  static func complaint(of line: Substring, isBeforeContent: Bool) -> Complaint? {
    let first = line.prefix { !$0.isWhitespace }
    if first.last == ":" {
      let name = first.dropLast()
      if let meant = keys.first(where: { isSlip(name, $0) }) {
        return Complaint(
          message: "“\(first)” is not a word of templates.",
          mend: "Did you mean “\(meant):”? A sentence that begins so needs another first word.")
      }
      if isBeforeContent, !name.isEmpty, !keys.contains(String(name)),
        name.allSatisfy(\.isLowercase)
      {
        return Complaint(
          message: "“\(first)” is not a word of templates.",
          mend: "Before its first chapter a template may have title: and subtitle:.")
      }
    }
    guard let meant = lines.first(where: { isSlip(line, $0) }) else { return nil }
    return Complaint(
      message: "“\(line)” is not a part that Heard writes.",
      mend: "Did you mean “\(meant)”? It stands alone on its line, in small letters.")
  }

  /// What is wrong with indented lines that stand under words, or under nothing.
  static func complaint(ofLinesUnder line: Substring) -> Complaint {
    let first = line.prefix { !$0.isWhitespace && $0 != ":" }
    if let meant = blocks.first(where: { isSlip(first, $0) }) {
      return Complaint(
        message: "“\(first)” does not begin a table, chart or headlines.",
        mend: "Did you mean “\(meant)”? The indented lines under it belong to one.")
    }
    if first == "headlines" || line == first, blocks.contains(String(first)) {
      return Complaint(
        message: "“\(line)” begins nothing here.",
        mend: first == "headlines"
          ? "Write headlines alone on its line, with an empty line before it."
          : "Write its caption after it, as in \(first) Children in care by age.")
    }
    if blocks.contains(String(first)) {
      return Complaint(
        message: "A \(first) begins in the middle of a paragraph.",
        mend: "Put an empty line before it.")
    }
    return Complaint(
      message: line.isEmpty
        ? "This line is indented, and belongs to no table, chart or headlines."
        : "The lines under this one are indented, and belong to no table, chart or headlines.",
      mend:
        "Write no space at the start of a line of words; a table, chart or headlines has its lines "
        + "right under its first one.")
  }

  /// What is wrong with a headline figure whose first word is nearly `optional`.
  static func complaint(ofHeadline line: Substring) -> Complaint? {
    let first = line.prefix { !$0.isWhitespace }
    guard isSlip(first, "optional") else { return nil }
    return Complaint(
      message: "“\(first)” is not a word of headlines.", mend: "Did you mean “optional”?")
  }

  /// Whether two words differ by a letter, by two that changed places, or by capitals.
  private static func isSlip(_ text: Substring, _ word: String) -> Bool {
    if text == word { return false }
    let text = text.lowercased()
    let distance = NearNames.distance(text, word)
    return distance <= 1 || (distance == 2 && text.sorted() == word.sorted())
  }
}
