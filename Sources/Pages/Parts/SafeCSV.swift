/// Rows as CSV that is safe to open in a spreadsheet.
enum SafeCSV {
  static func bytes(_ rows: [[String]]) -> [UInt8] {
    // The mark tells spreadsheets that the text is UTF-8.
    [0xEF, 0xBB, 0xBF]
      + Array(rows.map { $0.map(cell).joined(separator: ",") + "\r\n" }.joined().utf8)
  }

  private static let starts: Set<Character> = ["=", "+", "-", "@", "\t", "\r", "\n", "|", "%"]

  /// A cell that no spreadsheet takes for a formula.
  private static func cell(_ text: String) -> String {
    let first = text.first { !$0.isWhitespace || $0 == "\t" }
    let safe = first.map(starts.contains) == true ? "'" + text : text
    guard safe.utf8.contains(where: { "\",\r\n".utf8.contains($0) }) else { return safe }
    return "\"" + safe.replacing("\"", with: "\"\"") + "\""
  }
}
