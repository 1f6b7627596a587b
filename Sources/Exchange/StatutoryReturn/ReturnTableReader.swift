/// Reads one file of comma-separated text as a table of the return.
package enum ReturnTableReader {
  /// A table, where the file is one of the return, and everything wrong with the file.
  package struct Reading: Sendable {
    package let table: ReturnTable?
    package let findings: [Finding]
    /// Whether the file is meant for the return and could not be taken in.
    package var isRefused: Bool {
      table == nil && findings.contains { $0.severity == .error }
    }
  }

  /// Reads a file whole; the bytes are used up.
  package static func read(_ file: consuming ReturnFile) -> Reading {
    let name = file.name
    if let finding = encodingFinding(file) { return Reading(table: nil, findings: [finding]) }
    let reading = CSVReader.read(bytes(of: file)) { header in
      header.firstIndex { canonical($0) == "CHILD" }
    }
    guard !reading.header.isEmpty else {
      return Reading(
        table: nil,
        findings: [
          ReadingRule.emptyFile.finding(
            file: name, "\(name) is empty.",
            mend: "Export the file again, or take it out if there is nothing to return.")
        ])
    }
    let columns = reading.header.map(canonical)
    if let finding = repeatedColumn(columns, file: name, line: reading.headerLine) {
      return Reading(table: nil, findings: [finding])
    }
    switch ModuleMatch(columns: columns) {
    case .module(let module, let unknown):
      return table(module, unknown: unknown, columns: columns, of: reading, file: name)
    case .nearly(let module, let missing, let unknown):
      return Reading(
        table: nil,
        findings: missing.map { column in
          missingColumn(column, of: module, among: unknown, file: name, line: reading.headerLine)
        })
    case .nothing:
      return Reading(table: nil, findings: [unknownFile(columns, file: name)])
    }
  }

  private static func bytes(of file: consuming ReturnFile) -> [UInt8] { file.bytes }

  /// A column name as the return spells it: without blanks, in capitals.
  static func canonical(_ name: String) -> String {
    String(
      decoding: name.utf8.drop(while: \.isBlank).reversed().drop(while: \.isBlank).reversed()
        .map(\.uppercased), as: UTF8.self)
  }

  private static func table(
    _ module: ReturnModule, unknown: [String], columns: [String], of reading: CSVReader.Reading,
    file: String
  ) -> Reading {
    let table = ReturnTable(
      module: module, fileName: file, columns: columns, table: reading.table,
      refusedRows: reading.problems.count,
      childrenOfRefusedRows: Set(reading.problems.compactMap { $0.key.map(canonical) }))
    var findings = unknown.map { column in
      ReadingRule.unknownColumn.finding(
        file: file, line: reading.headerLine, columns: [column],
        "The column \(quoted(column)) is not one of the \(module.name) file; it is left aside.",
        mend: "Take the column out, or ignore this.")
    }
    if table.rowCount == 0, reading.problems.isEmpty {
      findings.append(
        ReadingRule.noRows.finding(
          file: file, "\(file) has a header and no rows.",
          mend: "If there should be rows, export the file again."))
    }
    var kept = FindingList(findings)
    for problem in reading.problems { kept.append(finding(problem, columns: columns, file: file)) }
    return Reading(table: table, findings: kept.all)
  }
}

extension ReturnTableReader {
  static func encodingFinding(_ file: borrowing ReturnFile) -> Finding? {
    let start = file.bytes.prefix(4)
    let isWide =
      start.starts(with: [0xFF, 0xFE]) || start.starts(with: [0xFE, 0xFF])
      || start.count == 4 && (start[1] == 0 || start[0] == 0)
    guard isWide else { return nil }
    return ReadingRule.encoding.finding(
      file: file.name, "\(file.name) is written in UTF-16 or UTF-32, not in UTF-8.",
      mend: "Save the file again as “CSV UTF-8”.")
  }

  private static func repeatedColumn(_ columns: [String], file: String, line: Int) -> Finding? {
    var seen: Set<String> = []
    guard let column = columns.first(where: { !$0.isEmpty && !seen.insert($0).inserted }) else {
      return nil
    }
    return ReadingRule.repeatedColumn.finding(
      file: file, line: line, columns: [column],
      "The column \(quoted(column)) is there twice, so the file is left out.",
      mend: "Take out the one that is wrong.")
  }

  private static func missingColumn(
    _ column: String, of module: ReturnModule, among unknown: [String], file: String, line: Int
  ) -> Finding {
    let start = "\(file) looks like the \(module.name) file, but has no column \(column)"
    guard let near = ModuleMatch.nearest(to: column, in: unknown) else {
      return ReadingRule.missingColumn.finding(
        file: file, line: line, columns: [column], "\(start), so it is left out.",
        mend: "Add the column \(column); leave its cells blank where there is nothing to say.")
    }
    return ReadingRule.missingColumn.finding(
      file: file, line: line, columns: [column],
      "\(start); \(quoted(near)) may be meant for it. The file is left out.",
      mend: "Rename the column \(quoted(near)) to \(column).")
  }

  private static func unknownFile(_ columns: [String], file: String) -> Finding {
    let isOtherSeparator =
      columns.count == 1 && columns.contains { $0.contains(";") || $0.contains("\t") }
    return ReadingRule.unknownFile.finding(
      file: file,
      "\(file) is not a file of the return: no module has its columns. It is left aside.",
      mend: isOtherSeparator
        ? "Its cells are parted by semicolons or tabs: save it with commas."
        : "Take it out of the folder, or check the names in its first line.")
  }

  static func finding(
    _ problem: CSVReader.Problem, columns: [String], file: String
  ) -> Finding {
    func column(_ index: Int) -> String { index < columns.count ? columns[index] : "" }
    switch problem.kind {
    case .cells(let found, let expected):
      return ReadingRule.raggedRow.finding(
        file: file, line: problem.line,
        "The row has \(found) \(found == 1 ? "cell" : "cells") where the header has \(expected), "
          + "so it is left out.",
        mend: "Look for a comma too many or too few; put text that holds a comma in quotes.")
    case .openQuote:
      return ReadingRule.openQuote.finding(
        file: file, line: problem.line,
        "A quote is opened in this row and not closed before a comma or the line's end, "
          + "so the row is left out.",
        mend: "Close the quote, or double it where it is part of the text.")
    case .zeroByte(let index):
      return ReadingRule.zeroByte.finding(
        file: file, line: problem.line, columns: [column(index)],
        "The cell \(column(index)) holds a zero byte, so the row is left out.",
        mend: "Export the file again; the row is damaged.")
    case .notUTF8(let index):
      return ReadingRule.notUTF8.finding(
        file: file, line: problem.line, columns: [column(index)],
        "The cell \(column(index)) is not valid UTF-8, so the row is left out.",
        mend: "Save the file again as “CSV UTF-8”, or retype the letter with an accent.")
    }
  }

  /// Text from a file as it may stand in a sentence: in quotes, short, without control characters.
  static func quoted(_ text: String) -> String {
    let clean = text.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }
    let short = String(String.UnicodeScalarView(clean.prefix(40)))
    return "“\(short)\(clean.count > 40 ? "…" : "")”"
  }
}
