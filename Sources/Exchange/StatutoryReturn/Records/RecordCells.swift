import Care

/// The cells of the row at hand, read as what a record holds; what cannot be read becomes a finding.
struct RecordCells {
  private(set) var findings = FindingList()
  private(set) var table: ReturnTable
  private(set) var row = 0
  var child = ""

  init(table: ReturnTable) { self.table = table }

  mutating func turn(to table: ReturnTable, row: Int) {
    self.table = table
    self.row = row
  }

  var line: Int { table.line(of: row) }

  /// What is wrong with the row at hand.
  mutating func note(_ rule: ReadingRule, _ columns: [String], _ message: String, mend: String) {
    findings.append(
      rule.finding(
        file: table.fileName, line: line, columns: columns, child: child, message, mend: mend))
  }

  mutating func note(_ finding: Finding) { findings.append(finding) }
}

extension RecordCells {
  /// The text of a cell without blanks around it; nil where there is none.
  func text(_ column: Column) -> String? {
    let cell = table.trimmed(row, column.position)
    return cell.isEmpty ? nil : String(decoding: cell, as: UTF8.self)
  }

  func reading(_ column: Column) -> ReturnDay.Reading {
    ReturnDay.read(table.bytes(row, column.position))
  }

  /// A day that the row can do without.
  mutating func day(_ column: Column) -> Day? {
    switch reading(column) {
    case .blank: return nil
    case .day(let day): return day
    case .unreadable:
      note(
        .unreadableDay, [column.name],
        "\(holding(column)) is not a day; it is read as blank.",
        mend: "Write the day as dd/mm/yyyy, such as 31/03/2026.")
      return nil
    }
  }

  /// The day that the row is about; nil, with a finding, where the row must be refused.
  mutating func keyDay(_ column: Column) -> Day? {
    switch reading(column) {
    case .day(let day): return day
    case .blank:
      note(
        .unreadableKeyDay, [column.name],
        "\(column.name) is blank, so the row is left out.", mend: "Enter the day.")
    case .unreadable:
      note(
        .unreadableKeyDay, [column.name],
        "\(holding(column)) is not a day, so the row is left out.",
        mend: "Write the day as dd/mm/yyyy, such as 31/03/2026.")
    }
    return nil
  }

  /// The day on which something ended, nil while it goes on; `isRefused` where it cannot be read,
  /// since what cannot be read must not be taken as still going on.
  mutating func endDay(_ column: Column) -> (day: Day?, isRefused: Bool) {
    switch reading(column) {
    case .blank: return (nil, false)
    case .day(let day): return (day, false)
    case .unreadable:
      note(
        .unreadableEnd, [column.name],
        "\(holding(column)) is not a day; the row is left out, "
          + "for it would count as still open.",
        mend:
          "Write the day as dd/mm/yyyy, such as 31/03/2026, or leave the cell blank if it has not ended."
      )
      return (nil, true)
    }
  }

  mutating func code<Kind: Code>(_ column: Column, _ book: CodeBook<Kind>) -> Kind? {
    let cell = table.trimmed(row, column.position)
    guard !cell.isEmpty else { return nil }
    if let short = ShortCode(cell), let code = book.code(short) { return code }
    noteUnknown(column)
    return nil
  }

  /// A cell that is 1 for yes and 0 for no.
  mutating func flag(_ column: Column) -> Bool? {
    let cell = table.trimmed(row, column.position)
    guard let first = cell.first else { return nil }
    if cell.count == 1, first == 0x31 { return true }
    if cell.count == 1, first == 0x30 { return false }
    noteUnknown(column)
    return nil
  }

  /// A whole number within bounds.
  mutating func number(_ column: Column, in bounds: ClosedRange<Int>) -> Int? {
    guard let text = text(column) else { return nil }
    if let number = Int(text), bounds.contains(number) { return number }
    note(
      .unreadableNumber, [column.name],
      "\(holding(column)) is not a whole number from "
        + "\(bounds.lowerBound) to \(bounds.upperBound); it is read as blank.",
      mend: "Correct the number, or leave the cell blank.")
    return nil
  }

  mutating func noteUnknown(_ column: Column) {
    note(
      .unknownCode, [column.name],
      "\(holding(column)) is no code of the return; it is read as blank.",
      mend: "Use one of the codes for \(column.name).")
  }

  /// The beginning of a sentence about what a cell holds, to be followed by “is not …”.
  ///
  /// Only what looks like a code, a number or a day is repeated: a name that was pasted into the wrong
  /// column must not stand in a list of findings.
  func holding(_ column: Column) -> String {
    let cell = table.trimmed(row, column.position)
    let isShown =
      cell.count <= Self.longestShown
      && cell.allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte.uppercased)
          || byte == 0x2F || byte == 0x2D
      }
    guard isShown else { return "What is written under \(column.name)" }
    return "\(column.name) is “\(String(decoding: cell, as: UTF8.self))”, which"
  }

  /// As long as a day.
  private static let longestShown = 10
}
