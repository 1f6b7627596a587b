import Care

/// A row of the reviews.
struct ReviewRow: CheckedRow {
  static let module = ReturnModule.reviews
  let row: Int32
  let child: Int32
  let dob: CellDay
  let review: CellDay
  let code: CellCode<ParticipationCode>

  var order: CellDay { review }

  init(row: Int32, _ cells: inout CellReader, _ numbers: inout CellNumbers) {
    self.row = row
    child = cells.child(&numbers)
    dob = cells.day()
    review = cells.day()
    code = cells.code(cells.codes.participation, &numbers)
  }
}
