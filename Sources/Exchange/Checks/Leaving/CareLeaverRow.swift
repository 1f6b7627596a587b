import Care

/// A row of the care leavers (OC3).
struct CareLeaverRow: CheckedRow {
  static let module = ReturnModule.oc3
  let row: Int32
  let child: Int32
  let dob: CellDay
  let inTouch: CellCode<InTouch>
  let activity: CellCode<CareLeaverActivity>
  let accommodation: CellCode<CareLeaverAccommodation>

  var order: CellDay { .blank }

  init(row: Int32, _ cells: inout CellReader, _ numbers: inout CellNumbers) {
    self.row = row
    child = cells.child(&numbers)
    dob = cells.day()
    inTouch = cells.code(cells.codes.inTouch, &numbers)
    activity = cells.code(cells.codes.activity, &numbers)
    accommodation = cells.code(cells.codes.accommodation, &numbers)
  }

  var hasAnyItem: Bool { inTouch.isFilled || activity.isFilled || accommodation.isFilled }
  var hasEveryItem: Bool { inTouch.isFilled && activity.isFilled && accommodation.isFilled }
}
