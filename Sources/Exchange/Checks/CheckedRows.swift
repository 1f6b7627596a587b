/// A row of the return with its cells read, for rules to look at.
protocol CheckedRow: Sendable {
  static var module: ReturnModule { get }
  /// Position among all rows of the module.
  var row: Int32 { get }
  /// The child's number; -1 where the cell is blank.
  var child: Int32 { get }
  /// The day by which a child's rows are put in order.
  var order: CellDay { get }

  /// Reads the row under the cursor of a reader.
  init(row: Int32, _ cells: inout CellReader, _ numbers: inout CellNumbers)
}

/// All rows of a module, by child and then by day; rows without a child come last.
struct CheckedRows<Row: CheckedRow>: Sendable {
  /// Whether the return holds the module at all.
  let isPresent: Bool
  let all: [Row]
  /// Where each child's rows begin, and after the last child where they end.
  private let starts: [Int32]

  /// Reads the tables of the module.
  static func read(
    _ tables: [ReturnTable], _ codes: KnownCodes, _ numbers: inout CellNumbers
  ) -> [Row] {
    var rows: [Row] = []
    rows.reserveCapacity(tables.reduce(0) { $0 + $1.rowCount })
    for table in tables where table.module == Row.module {
      var cells = CellReader(table, codes: codes)
      for row in 0..<table.rowCount {
        cells.start(row: row)
        rows.append(Row(row: Int32(rows.count), &cells, &numbers))
      }
    }
    return rows
  }

  init(_ rows: [Row], isPresent: Bool, childCount: Int) {
    self.isPresent = isPresent
    var starts = [Int32](repeating: 0, count: childCount + 2)
    for row in rows {
      starts[(row.child < 0 ? childCount : Int(row.child)) + 1] += 1
    }
    for index in 1..<starts.count { starts[index] += starts[index - 1] }
    var places = starts
    var order = [Int32](repeating: 0, count: rows.count)
    for (index, row) in rows.enumerated() {
      let child = row.child < 0 ? childCount : Int(row.child)
      order[Int(places[child])] = Int32(index)
      places[child] += 1
    }
    var sorted: [Row] = []
    sorted.reserveCapacity(rows.count)
    for index in order { sorted.append(rows[Int(index)]) }
    for child in 0..<childCount {
      CheckedRows.sort(&sorted, Int(starts[child])..<Int(starts[child + 1]))
    }
    all = sorted
    self.starts = starts
  }

  /// By insertion: a child has few rows, most of them in order, and equal days keep their places.
  private static func sort(_ rows: inout [Row], _ range: Range<Int>) {
    guard range.count > 1 else { return }
    for index in range.dropFirst() {
      var position = index
      while position > range.lowerBound,
        rows[position - 1].order.place > rows[position].order.place
      {
        rows.swapAt(position - 1, position)
        position -= 1
      }
    }
  }

  /// Positions of a child's rows in `all`.
  func range(of child: Int32) -> Range<Int> {
    child < 0 ? 0..<0 : Int(starts[Int(child)])..<Int(starts[Int(child) + 1])
  }

  subscript(child: Int32) -> ArraySlice<Row> { all[range(of: child)] }

  func holds(_ child: Int32) -> Bool { !range(of: child).isEmpty }
}
