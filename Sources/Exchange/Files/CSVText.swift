/// Rows as comma-separated text that a spreadsheet may open.
enum CSVText {
  /// One row, with its line end.
  static func row(_ cells: [String]) -> String {
    cells.joined(separator: ",") + "\n"
  }

  /// A cell of text: in quotes where it must be, and never a formula.
  ///
  /// A spreadsheet runs what begins with `=`, `+`, `-` or `@`; an apostrophe before it makes it text.
  static func text(_ text: String) -> String {
    var text = text
    if let first = text.unicodeScalars.first, "=+-@\t\r\n".unicodeScalars.contains(first) {
      text = "'" + text
    }
    guard text.unicodeScalars.contains(where: { ",\"\n\r".unicodeScalars.contains($0) }) else {
      return text
    }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }

  /// A cell with a number; empty where there is none.
  static func number(_ number: Int?) -> String { number.map(String.init) ?? "" }

  static func number(_ number: Double?) -> String {
    number.map { JSONText.number($0) } ?? ""
  }
}
