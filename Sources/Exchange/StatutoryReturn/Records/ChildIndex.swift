/// Which rows of which tables are about which child.
struct ChildIndex {
  /// The children's identifiers, without blanks and in capitals, in the order of the files.
  private(set) var children: [String] = []
  /// Rows without an identifier, by table.
  private(set) var nameless: [[Int]] = []

  /// For each table, where each child's rows begin among its rows, and the rows child by child.
  private var starts: [[Int32]] = []
  private var rows: [[Int32]] = []
  private var short: [ShortCode: Int32] = [:]
  private var long: [String: Int32] = [:]

  init(_ tables: [ReturnTable]) {
    let largest = tables.map(\.rowCount).max() ?? 0
    short.reserveCapacity(largest / 2)
    let numbers = tables.map { table in numberRows(of: table) }
    for ofTable in numbers { sort(ofTable) }
    short = [:]
    long = [:]
  }

  /// The rows of a child in a table, in the order of the file.
  func rows(of child: Int, in table: Int) -> ArraySlice<Int32> {
    rows[table][Int(starts[table][child])..<Int(starts[table][child + 1])]
  }

  /// For each row of a table the number of its child; -1 where it names none.
  private mutating func numberRows(of table: ReturnTable) -> [Int32] {
    guard let column = table.column("CHILD") else { return [] }
    var numbers: [Int32] = []
    numbers.reserveCapacity(table.rowCount)
    var without: [Int] = []
    for row in 0..<table.rowCount {
      let name = table.trimmed(row, column)
      if name.isEmpty {
        without.append(row)
        numbers.append(-1)
      } else {
        numbers.append(number(of: name))
      }
    }
    nameless.append(without)
    return numbers
  }

  private mutating func number(of name: ArraySlice<UInt8>) -> Int32 {
    let next = Int32(truncatingIfNeeded: children.count)
    if let code = ShortCode(name) {
      if let known = short[code] { return known }
      short[code] = next
    } else {
      let text = Self.text(of: name)
      if let known = long[text] { return known }
      long[text] = next
    }
    children.append(Self.text(of: name))
    return next
  }

  private static func text(of name: ArraySlice<UInt8>) -> String {
    String(decoding: name.map(\.uppercased), as: UTF8.self)
  }

  /// Sorts the rows of a table by child, keeping the order of the file within each.
  private mutating func sort(_ numbers: [Int32]) {
    var starts = [Int32](repeating: 0, count: children.count + 1)
    for number in numbers where number >= 0 { starts[Int(number) + 1] += 1 }
    for child in 0..<children.count { starts[child + 1] += starts[child] }
    var next = starts
    var sorted = [Int32](repeating: 0, count: Int(starts.last ?? 0))
    for (row, number) in numbers.enumerated() where number >= 0 {
      sorted[Int(next[Int(number)])] = Int32(truncatingIfNeeded: row)
      next[Int(number)] += 1
    }
    self.starts.append(starts)
    rows.append(sorted)
  }
}
