package import Care

/// The rows of a list of children as CSV, safe to open in a spreadsheet.
package struct ChildrenFile: Sendable {
  private let lines: [SeenLine]
  private let today: Day

  package init(_ lines: [SeenLine], on today: Day) {
    self.lines = lines
    self.today = today
  }

  package var bytes: [UInt8] {
    let head = [
      "Identifier", "Name", "Age", "Legal status", "In care since", "Next review due",
      "Booked for",
    ]
    let rows = [head] + lines.map(row)
    // The mark tells spreadsheets that the text is UTF-8.
    return [0xEF, 0xBB, 0xBF]
      + Array(rows.map { $0.map(Self.cell).joined(separator: ",") + "\r\n" }.joined().utf8)
  }

  private func row(_ seen: SeenLine) -> [String] {
    guard let line = seen.line else { return ["", "Restricted record", "", "", "", "", ""] }
    return [
      line.localIdentifier, line.label, line.bornOn.map { "\($0.age(on: today))" } ?? "",
      line.legalStatus?.meaning ?? "", line.inCareSince.map { "\($0)" } ?? "",
      line.nextReview.map { "\($0.day)" } ?? "", line.bookedFor.map { "\($0)" } ?? "",
    ]
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
