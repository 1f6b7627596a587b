import Care

/// A row of the adoptions (AD1).
struct AdoptionRow: CheckedRow {
  static let module = ReturnModule.ad1
  let row: Int32
  let child: Int32
  let dob: CellDay
  let decided: CellDay
  let matched: CellDay
  let fosterCare: CellText
  let adopters: CellText
  let sex: CellCode<AdoptersSex>
  let status: CellCode<AdoptersStatus>

  var order: CellDay { .blank }

  init(row: Int32, _ cells: inout CellReader, _ numbers: inout CellNumbers) {
    self.row = row
    child = cells.child(&numbers)
    dob = cells.day()
    decided = cells.day()
    matched = cells.day()
    fosterCare = cells.text()
    adopters = cells.text()
    sex = cells.code(cells.codes.adoptersSex, &numbers)
    status = cells.code(cells.codes.adoptersStatus, &numbers)
  }

  var hasAnyItem: Bool {
    decided.isFilled || matched.isFilled || fosterCare.isFilled || adopters.isFilled
      || sex.isFilled || status.isFilled
  }
  var hasEveryItem: Bool {
    decided.isFilled && matched.isFilled && fosterCare.isFilled && adopters.isFilled
      && sex.isFilled && status.isFilled
  }
}
