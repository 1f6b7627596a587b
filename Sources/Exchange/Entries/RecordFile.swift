package import Care

/// A CSV file of records: what kind it is, and its rows.
///
/// The kind is known by the name of the file, else by the columns. Columns come in any order, and one
/// that a row can do without may be left out.
package struct RecordFile: Sendable {
  /// A row that could be read.
  package struct Row: Hashable, Sendable {
    package let file: String
    package let line: Int
    /// The number that the row gives itself; nil for a new row.
    package let number: Int64?
    /// The child's local identifier; empty for rows about the service.
    package let child: String
    package let cells: [FieldCell]
  }

  /// What was read, and what could not be.
  package struct Reading: Sendable {
    /// Nil where it cannot be told what the file holds.
    package var kind: RecordFileKind?
    package var rows: [Row] = []
    package var findings: [Finding] = []
    /// Rows that could not be taken in, each named by a finding.
    package var refusedRows = 0
    /// Children whom such rows name; an empty text stands for one whom nobody can tell.
    package var refusedChildren: Set<String> = []
  }

  /// Text of a record may be long: the minutes of a meeting.
  static let longestCell = 4 << 20

  package let name: String
  private let bytes: [UInt8]

  package init(path: String) throws(InputFault) {
    name = path.split(separator: "/").last.map(String.init) ?? path
    bytes = try FileBytes.read(path, name: path, limit: ReadingLimits.standard.largestFile)
  }

  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// Reads every row that can be read, and says of each other what is wrong with it.
  package func read() -> Reading {
    if let finding = ReturnTableReader.encodingFinding(ReturnFile(name: name, bytes: bytes)) {
      return Reading(findings: [finding])
    }
    let content = CSVReader.read(bytes, longestCell: RecordFile.longestCell) { header in
      header.firstIndex { $0.plainColumn == "child" }
    }
    guard !content.header.isEmpty else {
      return Reading(
        findings: [
          ReadingRule.emptyFile.finding(
            file: name, "\(name) is empty.",
            mend: "Write the names of the columns in its first line.")
        ])
    }
    let header = RecordHeader(content.header, line: content.headerLine, file: name)
    guard let kind = header.kind else { return Reading(findings: header.findings) }
    var reading = Reading(kind: kind, findings: header.findings)
    var reader = RecordRowReader(kind, header, file: name)
    for row in 0..<content.table.rowCount {
      if let read = reader.read(content.table, row) { reading.rows.append(read) }
    }
    let columns = content.header
    for problem in content.problems {
      reader.findings.append(
        ReturnTableReader.finding(problem, columns: columns, file: name))
    }
    reading.findings += reader.findings.all
    reading.refusedChildren = reader.refusedChildren.union(
      content.problems.map { RecordCell.unguarded($0.key ?? "") })
    reading.refusedRows = content.table.rowCount - reading.rows.count + content.problems.count
    return reading
  }
}

/// Reads the rows of a file whose columns are known.
private struct RecordRowReader {
  let kind: RecordFileKind
  let file: String
  let number: Int?
  let child: Int?
  /// Where each field of the kind stands; nil where the file does not have it.
  let places: [Int?]
  var findings = FindingList()
  var refusedChildren: Set<String> = []

  init(_ kind: RecordFileKind, _ header: RecordHeader, file: String) {
    self.kind = kind
    self.file = file
    number = kind.isNumbered ? header.place(of: "number") : nil
    child = kind.isOfChild ? header.place(of: "child") : nil
    places = kind.fields.map { header.place(of: $0.name) }
  }

  /// The row; nil where a cell of it cannot be read, with a finding for each such cell.
  mutating func read(_ table: Table, _ row: Int) -> RecordFile.Row? {
    let line = table.line(of: row)
    let identifier = child.map { RecordCell.unguarded(table.text(row, $0)) } ?? ""
    var isWhole = true
    if kind.isOfChild, identifier.utf8.allSatisfy(\.isBlank) {
      isWhole = false
      findings.append(
        ReadingRule.noChild.finding(
          file: file, line: line, columns: ["child"], "The row names no child.",
          mend: "Write the child's local identifier."))
    }
    let own = readNumber(table, row, line, identifier, &isWhole)
    var cells: [FieldCell] = []
    for (field, place) in zip(kind.fields, places) {
      do throws(RecordCell.Fault) {
        cells.append(
          try RecordCell.read(place.map { table.text(row, $0) } ?? "", of: field))
      } catch {
        isWhole = false
        note(error, line, field.name, identifier)
      }
    }
    guard isWhole else {
      refusedChildren.insert(identifier)
      return nil
    }
    return RecordFile.Row(file: file, line: line, number: own, child: identifier, cells: cells)
  }

  private mutating func readNumber(
    _ table: Table, _ row: Int, _ line: Int, _ child: String, _ isWhole: inout Bool
  ) -> Int64? {
    guard let number, !table.isBlank(row, number) else { return nil }
    do throws(RecordCell.Fault) {
      return try RecordCell.positive(String(decoding: table.trimmed(row, number), as: UTF8.self))
    } catch {
      isWhole = false
      note(
        RecordCell.Fault(
          what: error.what, mend: "Write the row's number, or leave it blank for a new row."),
        line, "number", child)
      return nil
    }
  }

  private mutating func note(
    _ fault: RecordCell.Fault, _ line: Int, _ column: String, _ child: String
  ) {
    findings.append(
      ReadingRule.recordCell.finding(
        file: file, line: line, columns: [column], child: child.isEmpty ? nil : child,
        "The cell \(column) \(fault.what); the row is left out.", mend: fault.mend))
  }
}
