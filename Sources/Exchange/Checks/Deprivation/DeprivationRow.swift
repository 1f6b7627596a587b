/// A row of the deprivation of liberty orders (DoLo).
struct DeprivationRow: SpanRow {
  static let module = ReturnModule.dolo
  let row: Int32
  let child: Int32
  let dob: CellDay
  let start: CellDay
  let end: CellDay

  var order: CellDay { start }

  init(row: Int32, _ cells: inout CellReader, _ numbers: inout CellNumbers) {
    self.row = row
    child = cells.child(&numbers)
    dob = cells.day()
    start = cells.day()
    end = cells.day()
  }
}
