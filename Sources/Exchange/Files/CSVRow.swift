/// One row of comma-separated text as measured in place: where its cells begin and end.
struct CSVRow {
  /// Where one cell stands, without the quotes around it.
  struct Cell {
    let start: Int
    let end: Int
    /// Whether the cell holds doubled quotes, each of which stands for one.
    let isEscaped: Bool
  }

  /// No cell of a return comes near this; a longer one is a quote that was not closed.
  static let longestCell = 32_768
  /// More cells than this are counted and not kept.
  static let mostCells = 4096

  /// The limit for this row; files of longer texts have another.
  let cellLimit: Int
  private(set) var cells: [Cell] = []
  private(set) var cellCount = 0
  /// Where the row after this one begins.
  private(set) var next = 0
  /// Lines of the file that the row takes up; more than one where a quoted cell holds a line end.
  private(set) var lineCount = 1
  /// Whether a quote was opened that no quote before a comma or line end closes.
  private(set) var isLeftOpen = false
  private(set) var hasZeroByte = false
  private(set) var hasHighByte = false

  init(cellLimit: Int = Self.longestCell) { self.cellLimit = cellLimit }

  /// Measures the row that begins at a position.
  mutating func measure(_ bytes: Span<UInt8>, from start: Int) {
    cells.removeAll(keepingCapacity: true)
    cellCount = 0
    lineCount = 1
    isLeftOpen = false
    hasZeroByte = false
    hasHighByte = false
    next = start
    var isRowOpen = true
    while isRowOpen {
      if next < bytes.count, bytes[next] == 0x22 {
        isRowOpen = measureQuoted(bytes)
      } else {
        isRowOpen = measurePlain(bytes)
      }
    }
  }

  private mutating func add(_ start: Int, _ end: Int, isEscaped: Bool = false) {
    cellCount += 1
    guard cellCount <= Self.mostCells else { return }
    cells.append(Cell(start: start, end: end, isEscaped: isEscaped))
  }

  /// Measures a cell without quotes; whether another cell follows in the row.
  @inline(__always)
  private mutating func measurePlain(_ bytes: Span<UInt8>) -> Bool {
    let start = next
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      if byte >= 0x80 {
        hasHighByte = true
      } else if byte <= 0x2C {
        if byte == 0x2C { break }
        if byte == 0x0A || byte == 0x0D { break }
        if byte == 0 { hasZeroByte = true }
      }
      index += 1
    }
    add(start, index)
    return passSeparator(bytes, at: index)
  }

  /// Goes on behind a comma or a line end; whether another cell follows in the row.
  @inline(__always)
  private mutating func passSeparator(_ bytes: Span<UInt8>, at index: Int) -> Bool {
    guard index < bytes.count else {
      next = index
      return false
    }
    if bytes[index] == 0x2C {
      next = index + 1
      return true
    }
    let isPair = bytes[index] == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
    next = index + (isPair ? 2 : 1)
    return false
  }

  /// Measures a cell in quotes; whether another cell follows in the row.
  private mutating func measureQuoted(_ bytes: Span<UInt8>) -> Bool {
    let start = next + 1
    let limit = min(bytes.count, start + cellLimit)
    var index = start
    var isEscaped = false
    while index < limit {
      let byte = bytes[index]
      if byte == 0x22 {
        guard index + 1 < bytes.count, bytes[index + 1] == 0x22 else { break }
        isEscaped = true
        index += 1
      } else if byte == 0x0A || (byte == 0x0D && !(index + 1 < limit && bytes[index + 1] == 0x0A)) {
        lineCount += 1
      } else if byte == 0 {
        hasZeroByte = true
      } else if byte >= 0x80 {
        hasHighByte = true
      }
      index += 1
    }
    guard index < limit else {
      isLeftOpen = true
      return false
    }
    let after = index + 1
    guard after >= bytes.count || [0x2C, 0x0A, 0x0D].contains(bytes[after]) else {
      isLeftOpen = true
      return false
    }
    add(start, index, isEscaped: isEscaped)
    return passSeparator(bytes, at: after)
  }
}
