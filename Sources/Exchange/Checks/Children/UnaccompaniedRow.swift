/// A row of the file of unaccompanied asylum-seeking children (UASC).
struct UnaccompaniedRow: CheckedRow {
  static let module = ReturnModule.uasc
  let row: Int32
  let child: Int32
  let sex: CellText
  let dob: CellDay
  /// When the status ceased (DUC).
  let duc: CellDay

  var order: CellDay { .blank }

  init(row: Int32, _ cells: inout CellReader, _ numbers: inout CellNumbers) {
    self.row = row
    child = cells.child(&numbers)
    sex = cells.text()
    dob = cells.day()
    duc = cells.day()
  }
}
