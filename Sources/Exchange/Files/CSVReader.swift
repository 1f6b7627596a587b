/// Reads comma-separated text byte by byte, with the line number of every row.
///
/// Each row is measured before it is moved, so that a quote that is never closed costs its own line
/// and not the rest of the file. Rows are moved together within the bytes that were handed in: the
/// table needs no second copy of the file.
package struct CSVReader {
  /// A row that could not be taken in, and why.
  package struct Problem: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
      case cells(found: Int, expected: Int)
      case openQuote
      case zeroByte(column: Int)
      case notUTF8(column: Int)
    }
    package let line: Int
    package let kind: Kind
    /// What stands in the key column of the row; nil where that cannot be told.
    package let key: String?
  }

  /// What was read: the first row, the rows under it, and the rows that were refused.
  package struct Reading: Sendable {
    /// The cells of the first row that holds anything, as text; empty for a file without rows.
    package let header: [String]
    package let headerLine: Int
    package let table: Table
    /// One for each row refused, in the order of the file.
    package let problems: [Problem]
  }

  /// More bytes than any key has; a longer cell is something else.
  private static let longestKey = 64

  private var bytes: [UInt8]
  private var position = 0
  private var line = 1
  private var written = 0
  private var ends: [UInt32] = [0]
  private var lines: [UInt32] = []
  private var problems: [Problem] = []
  private var keyColumn: Int?

  private let cellLimit: Int

  private init(_ bytes: consuming [UInt8], cellLimit: Int) {
    self.bytes = bytes
    self.cellLimit = cellLimit
    if self.bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  /// Reads a whole file; `keyColumn` tells from the header which column says whom a row is about.
  package static func read(
    _ bytes: consuming [UInt8], longestCell: Int = 32_768,
    keyColumn: ([String]) -> Int? = { _ in nil }
  ) -> Reading {
    var reader = CSVReader(bytes, cellLimit: longestCell)
    let (header, headerLine) = reader.readHeader()
    reader.keyColumn = keyColumn(header)
    if !header.isEmpty { reader.readRows(width: header.count) }
    reader.bytes.removeLast(reader.bytes.count - reader.written)
    let table = Table(
      width: header.count, storage: reader.bytes, ends: reader.ends, lines: reader.lines)
    return Reading(
      header: header, headerLine: headerLine, table: table, problems: reader.problems)
  }

  /// The first row that is not blank; unnamed columns at its end are no columns.
  private mutating func readHeader() -> (names: [String], line: Int) {
    var row = CSVRow(cellLimit: cellLimit)
    while position < bytes.count {
      row.measure(bytes.span, from: position)
      let found = line
      if row.isLeftOpen {
        skipLine()
        return (["\""], found)
      }
      pass(row)
      guard !isBlank(row, from: 0) else { continue }
      var names = row.cells.map { text(of: $0) }
      while let last = names.last, last.utf8.allSatisfy(\.isBlank) { names.removeLast() }
      return (names, found)
    }
    return ([], line)
  }

  private mutating func readRows(width: Int) {
    // Rows of a return are about a tenth as many as their bytes divided by eight cells.
    lines.reserveCapacity(bytes.count / (width * 6 + 1))
    ends.reserveCapacity(bytes.count / 6 + 1)
    var row = CSVRow(cellLimit: cellLimit)
    while position < bytes.count {
      row.measure(bytes.span, from: position)
      if let kind = problem(row, width: width) {
        problems.append(Problem(line: line, kind: kind, key: key(of: row)))
        // What a stray quote swallowed is read again, line by line.
        if row.lineCount > 1 || row.isLeftOpen { skipLine() } else { pass(row) }
        continue
      }
      if !isBlank(row, from: 0) { take(row, width: width) }
      pass(row)
    }
  }

  private mutating func pass(_ row: borrowing CSVRow) {
    position = row.next
    line += row.lineCount
  }

  /// Goes on at the next line of the file, wherever the row would have ended.
  private mutating func skipLine() {
    while position < bytes.count, bytes[position] != 0x0A, bytes[position] != 0x0D {
      position += 1
    }
    if position + 1 < bytes.count, bytes[position] == 0x0D, bytes[position + 1] == 0x0A {
      position += 1
    }
    position += 1
    line += 1
  }

  /// Why the row just measured cannot be taken in; nil where it can.
  @inline(__always)
  private func problem(_ row: borrowing CSVRow, width: Int) -> Problem.Kind? {
    if row.isLeftOpen { return .openQuote }
    if row.cellCount != width, !isBlank(row, from: row.cellCount < width ? 0 : width) {
      return .cells(found: row.cellCount, expected: width)
    }
    guard row.hasZeroByte || row.hasHighByte else { return nil }
    return unreadableCell(row)
  }

  /// What the key column of a row that is refused says, where it can be read at all.
  private func key(of row: borrowing CSVRow) -> String? {
    guard let keyColumn, keyColumn < row.cells.count else { return nil }
    let cell = row.cells[keyColumn]
    let content = bytes[cell.start..<cell.end]
    guard content.count <= Self.longestKey, !content.contains(0) else { return nil }
    return String(validating: content, as: UTF8.self)
  }

  private func unreadableCell(_ row: borrowing CSVRow) -> Problem.Kind? {
    for (column, cell) in row.cells.enumerated() {
      let content = bytes[cell.start..<cell.end]
      if content.contains(0) { return .zeroByte(column: column) }
      if String(validating: content, as: UTF8.self) == nil { return .notUTF8(column: column) }
    }
    return nil
  }

  /// Whether the cells of the row from a column on hold nothing.
  @inline(__always)
  private func isBlank(_ row: borrowing CSVRow, from column: Int) -> Bool {
    // Cells that were counted and not kept are taken to hold something.
    guard row.cellCount == row.cells.count else { return false }
    for cell in row.cells.dropFirst(column) {
      for index in cell.start..<cell.end where !bytes[index].isBlank { return false }
    }
    return true
  }

  private func text(of cell: CSVRow.Cell) -> String {
    let text = String(decoding: bytes[cell.start..<cell.end], as: UTF8.self)
    guard cell.isEscaped else { return text }
    var unescaped = "", isSecond = false
    for scalar in text.unicodeScalars {
      isSecond = scalar == "\"" && !isSecond
      if !isSecond || scalar != "\"" { unescaped.unicodeScalars.append(scalar) }
    }
    return unescaped
  }

  /// Moves the row just measured to the end of what was taken so far.
  private mutating func take(_ row: borrowing CSVRow, width: Int) {
    for column in 0..<width {
      written = bytes.move(row.cells[column], to: written)
      ends.append(UInt32(truncatingIfNeeded: written))
    }
    lines.append(UInt32(truncatingIfNeeded: line))
  }
}

extension [UInt8] {
  /// Moves a cell to an earlier place, each doubled quote as one; where it ends there.
  @inline(__always)
  fileprivate mutating func move(_ cell: CSVRow.Cell, to start: Int) -> Int {
    var storage = mutableSpan
    var target = start
    var index = cell.start
    while index < cell.end {
      let byte = storage[index]
      storage[target] = byte
      target += 1
      index += cell.isEscaped && byte == 0x22 ? 2 : 1
    }
    return target
  }
}
