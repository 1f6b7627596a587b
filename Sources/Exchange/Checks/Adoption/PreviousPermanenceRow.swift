import Care

/// A row of the permanence arrangements before care (PrevPerm).
struct PreviousPermanenceRow: CheckedRow {
  static let module = ReturnModule.prevPerm
  let row: Int32
  let child: Int32
  let dob: CellDay
  let option: CellCode<PreviousPermanenceOption>
  let authority: CellText
  /// The day of the order; where day or month are `zz`, the last day that it may have been.
  let date: CellDay

  var order: CellDay { .blank }

  init(row: Int32, _ cells: inout CellReader, _ numbers: inout CellNumbers) {
    self.row = row
    child = cells.child(&numbers)
    dob = cells.day()
    option = cells.code(cells.codes.previousPermanence, &numbers)
    authority = cells.text()
    date = PreviousPermanenceRow.lastPossible(cells.bytes())
  }

  private static func lastPossible(_ cell: ArraySlice<UInt8>) -> CellDay {
    let whole = CellDay(cell)
    guard whole.isUnreadable else { return whole }
    let parts = cell.map(\.uppercased).split(separator: 0x2F, omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].elementsEqual("ZZ".utf8) else { return .unreadable }
    if parts[2].elementsEqual("ZZZZ".utf8) {
      return parts[1].elementsEqual("ZZ".utf8) ? .earliest : .unreadable
    }
    let month = parts[1].elementsEqual("ZZ".utf8) ? Array("12".utf8) : Array(parts[1])
    let first = CellDay((Array("01/".utf8) + month + [0x2F] + parts[2])[...])
    return first.adding(months: 1).adding(days: -1)
  }
}

extension CellDay {
  /// Stands for a day of which nothing is known, so that no comparison finds it too late.
  static let earliest = CellDay(Day.earliest)
}
