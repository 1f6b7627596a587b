/// Cells of a file that was read, held as one run of bytes and where each cell ends in it.
///
/// A return of 100,000 children has eight million cells; none of them is a `String` until somebody
/// asks for its text.
package struct Table: Sendable {
  /// Cells in each row.
  package let width: Int
  private var storage: [UInt8]
  /// Where each cell ends in the storage, row by row, after a leading 0.
  private var ends: [UInt32]
  private var lines: [UInt32]

  package init(width: Int, storage: [UInt8], ends: [UInt32], lines: [UInt32]) {
    self.width = width
    self.storage = storage
    self.ends = ends
    self.lines = lines
  }

  /// An empty table, to be filled row by row.
  package init(width: Int) {
    self.init(width: width, storage: [], ends: [0], lines: [])
  }

  package var rowCount: Int { lines.count }

  /// Line of the file on which a row begins; the first line is 1.
  package func line(of row: Int) -> Int { Int(lines[row]) }

  /// The cell as it stands in the file, without the quotes around it.
  @inline(__always)
  package func bytes(_ row: Int, _ column: Int) -> ArraySlice<UInt8> {
    storage[range(row, column)]
  }

  package func text(_ row: Int, _ column: Int) -> String {
    String(decoding: bytes(row, column), as: UTF8.self)
  }

  @inline(__always)
  private func range(_ row: Int, _ column: Int) -> Range<Int> {
    let cell = row * width + column
    return Int(ends[cell])..<Int(ends[cell + 1])
  }

  /// Adds a row; a row of another width is cut or filled with empty cells.
  package mutating func append(_ row: [[UInt8]], line: Int) {
    for column in 0..<width {
      if column < row.count { storage.append(contentsOf: row[column]) }
      ends.append(UInt32(storage.count))
    }
    lines.append(UInt32(line))
  }
}

extension Table {
  /// The cell without the blanks around it.
  @inline(__always)
  package func trimmed(_ row: Int, _ column: Int) -> ArraySlice<UInt8> {
    let cell = range(row, column)
    var start = cell.lowerBound
    var end = cell.upperBound
    while start < end, storage[start].isBlank { start += 1 }
    while end > start, storage[end - 1].isBlank { end -= 1 }
    return storage[start..<end]
  }

  /// Whether the cell holds nothing but blanks.
  @inline(__always)
  package func isBlank(_ row: Int, _ column: Int) -> Bool {
    for index in range(row, column) where !storage[index].isBlank { return false }
    return true
  }
}

extension UInt8 {
  /// Space, tab, no-break line ends: what is trimmed from a cell.
  @inline(__always)
  package var isBlank: Bool { self == 0x20 || (0x09...0x0D).contains(self) }

  /// An ASCII letter as capital, anything else as it is.
  @inline(__always)
  package var uppercased: UInt8 { (0x61...0x7A).contains(self) ? self - 0x20 : self }
}
