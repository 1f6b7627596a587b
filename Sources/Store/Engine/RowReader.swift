import Care

/// Reads the columns of a row one after the other, as ``Values`` wrote them.
struct RowReader {
  private let row: any Row
  private var column: Int
  private let table: String

  init(_ row: any Row, from column: Int, of table: String) {
    self.row = row
    self.column = column
    self.table = table
  }

  private mutating func next<Answer>(_ read: (any Row, Int) throws -> Answer) rethrows -> Answer? {
    defer { column += 1 }
    return row.isNull(column) ? nil : try read(row, column)
  }

  mutating func text() -> String? { next { $0.text($1) } }
  mutating func number() -> Int? { next { Int($0.integer($1)) } }
  mutating func real() -> Double? { next { $0.real($1) } }
  mutating func fact() -> Bool? { next { $0.integer($1) != 0 } }
  mutating func day() throws -> Day? {
    let table = table
    return try next { try $0.day($1, of: table) }
  }

  /// A day that the table never leaves out.
  mutating func knownDay() throws -> Day {
    guard let day = try day() else { throw StoreFault.unreadable(table: table, value: "no day") }
    return day
  }

  mutating func code<C: Code>() throws -> C? {
    let table = table
    return try next { row, column in
      let text = row.text(column)
      guard let code = C(rawValue: text) else {
        throw StoreFault.unreadable(table: table, value: text)
      }
      return code
    }
  }

  mutating func list() throws -> [String] {
    let table = table
    return try next { row, column in
      try row.list(column, of: table)
    } ?? []
  }
}

extension Row {
  /// A list of texts.
  func list(_ column: Int, of table: String) throws(StoreFault) -> [String] {
    var list: [String]?
    withBytes(column) { list = JSONList.read($0) }
    guard let list else { throw StoreFault.unreadable(table: table, value: text(column)) }
    return list
  }

  /// A day kept as ISO text.
  func day(_ column: Int, of table: String) throws(StoreFault) -> Day {
    var day: Day?
    withBytes(column) { day = Day(isoText: $0) }
    guard let day else { throw StoreFault.unreadable(table: table, value: text(column)) }
    return day
  }
}

extension Day {
  /// Reads the bytes of `2026-03-31`; nil for anything else.
  init?(isoText bytes: Span<UInt8>) {
    guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D else { return nil }
    var parts = (0, 0, 0)
    for index in 0..<10 where index != 4 && index != 7 {
      let digit = Int(bytes[index]) - 0x30
      guard (0...9).contains(digit) else { return nil }
      if index < 4 {
        parts.0 = parts.0 * 10 + digit
      } else if index < 7 {
        parts.1 = parts.1 * 10 + digit
      } else {
        parts.2 = parts.2 * 10 + digit
      }
    }
    self.init(year: parts.0, month: parts.1, day: parts.2)
  }
}
