import Care

/// A row of the times when a child was missing or away (Missing).
struct MissingRow: SpanRow {
  static let module = ReturnModule.missing
  let row: Int32
  let child: Int32
  let dob: CellDay
  let kind: CellCode<MissingKind>
  let start: CellDay
  let end: CellDay

  var order: CellDay { start }

  init(row: Int32, _ cells: inout CellReader, _ numbers: inout CellNumbers) {
    self.row = row
    child = cells.child(&numbers)
    dob = cells.day()
    kind = cells.code(cells.codes.missing, &numbers)
    start = cells.day()
    end = cells.day()
  }
}
