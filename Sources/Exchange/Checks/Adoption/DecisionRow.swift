import Care

/// A row of the decisions that a child should be placed for adoption (PlacedAdoption).
struct DecisionRow: CheckedRow {
  static let module = ReturnModule.placedAdoption
  let row: Int32
  let child: Int32
  let dob: CellDay
  /// The day of the decision (DATE_PLACED).
  let placed: CellDay
  let ceased: CellDay
  let reason: CellCode<ReasonNoLongerPlacedForAdoption>

  var order: CellDay { placed }

  init(row: Int32, _ cells: inout CellReader, _ numbers: inout CellNumbers) {
    self.row = row
    child = cells.child(&numbers)
    dob = cells.day()
    placed = cells.day()
    ceased = cells.day()
    reason = cells.code(cells.codes.decisionEnded, &numbers)
  }
}
