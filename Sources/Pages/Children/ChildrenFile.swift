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
    return SafeCSV.bytes([head] + lines.map(row))
  }

  private func row(_ seen: SeenLine) -> [String] {
    guard let line = seen.line else { return ["", "Restricted record", "", "", "", "", ""] }
    return [
      line.localIdentifier, line.label, line.bornOn.map { "\($0.age(on: today))" } ?? "",
      line.legalStatus?.meaning ?? "", line.inCareSince.map { "\($0)" } ?? "",
      line.nextReview.map { "\($0.day)" } ?? "", line.bookedFor.map { "\($0)" } ?? "",
    ]
  }
}
