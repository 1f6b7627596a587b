/// Rows as comma-separated text that a spreadsheet may open.
enum CSVText {
  /// One row, with its line end.
  static func row(_ cells: [String]) -> String {
    cells.joined(separator: ",") + "\n"
  }

  /// A cell for programs, which reads back as it was: in quotes where it must be.
  static func quoted(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { ",\"\n\r".unicodeScalars.contains($0) }) else {
      return text
    }
    // By scalars: a quote with a mark over it is one character, and still a quote to whoever reads.
    var quoted = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { quoted.unicodeScalars.append(scalar) }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }

  /// A cell of text for people: in quotes where it must be, and never a formula.
  ///
  /// A spreadsheet runs what begins with `=`, `+`, `-` or `@`; an apostrophe before it makes it text.
  static func text(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, "=+-@\t\r\n".unicodeScalars.contains(first) else {
      return quoted(text)
    }
    return quoted("'" + text)
  }

  /// A cell with a number; empty where there is none.
  static func number(_ number: Int?) -> String { number.map(String.init) ?? "" }

  static func number(_ number: Double?) -> String {
    number.map { JSONText.number($0) } ?? ""
  }
}
