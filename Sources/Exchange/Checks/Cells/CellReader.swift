import Care

/// Reads the cells of a row one after another, in the order in which the return names its columns.
struct CellReader {
  let table: ReturnTable
  /// Where each column of the module stands in the file; -1 for one that the file does not have.
  private let positions: [Int]
  let codes: KnownCodes
  private var row = 0
  private var next = 0

  init(_ table: ReturnTable, codes: KnownCodes) {
    self.table = table
    self.codes = codes
    positions = table.module.columns.map { table.column($0) ?? -1 }
  }

  mutating func start(row: Int) {
    self.row = row
    next = 0
  }

  private mutating func cell() -> ArraySlice<UInt8> {
    defer { next += 1 }
    return positions[next] < 0 ? [] : table.trimmed(row, positions[next])
  }

  mutating func text() -> CellText { CellText(cell()) }

  mutating func day() -> CellDay { CellDay(cell()) }

  mutating func code<Known>(
    _ table: CodeTable<Known>, _ numbers: inout CellNumbers
  ) -> CellCode<Known> {
    let text = text()
    if text.isBlank { return .blank }
    if let known = table[text] { return CellCode(known: known, other: 0) }
    return CellCode(known: nil, other: numbers.number(ofText: text))
  }

  mutating func child(_ numbers: inout CellNumbers) -> Int32 { numbers.number(ofChild: cell()) }

  /// The bytes themselves, for the few cells whose form is a rule of its own.
  mutating func bytes() -> ArraySlice<UInt8> { cell() }
}

/// Numbers children, and texts that are no code, across the returns that are checked together.
struct CellNumbers {
  private struct ChildKey: Hashable {
    var first: UInt64 = 0
    var second: UInt64 = 0
    var rest: UInt64 = 0
  }
  private var children: [ChildKey: Int32] = [:]
  private var texts: [CellText: UInt16] = [:]

  var childCount: Int { children.count }

  /// The child's number; -1 for a blank cell.
  mutating func number(ofChild cell: ArraySlice<UInt8>) -> Int32 {
    guard !cell.isEmpty else { return -1 }
    var key = ChildKey()
    for (index, byte) in cell.enumerated() {
      let capital = UInt64(byte.uppercased)
      switch index {
      case ..<8: key.first = key.first << 8 | capital
      case ..<16: key.second = key.second << 8 | capital
      case ..<24: key.rest = key.rest << 8 | capital
      default: key.rest = (key.rest ^ capital) &* 0x100_0000_01b3
      }
    }
    if let number = children[key] { return number }
    let number = Int32(children.count)
    children[key] = number
    return number
  }

  /// Numbers from 1; beyond 65,535 different texts all are one.
  mutating func number(ofText text: CellText) -> UInt16 {
    if let number = texts[text] { return number }
    let number = UInt16(clamping: texts.count + 1)
    texts[text] = number
    return number
  }
}
