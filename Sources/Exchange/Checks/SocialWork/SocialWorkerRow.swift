import Care

/// A row of the social worker episodes (SWEpisodes).
struct SocialWorkerRow: CheckedRow {
  static let module = ReturnModule.swEpisodes
  let row: Int32
  let child: Int32
  let dob: CellDay
  let worker: CellText
  /// Whether the worker's number begins with SW or XX.
  let isPrefixed: Bool
  let isShort: Bool
  let start: CellDay
  let end: CellDay
  let reason: CellCode<ReasonForSocialWorkerChange>

  var order: CellDay { start }

  init(row: Int32, _ cells: inout CellReader, _ numbers: inout CellNumbers) {
    self.row = row
    child = cells.child(&numbers)
    dob = cells.day()
    let bytes = cells.bytes()
    worker = CellText(bytes)
    let prefix = bytes.prefix(2).map(\.uppercased)
    isPrefixed = prefix.elementsEqual("SW".utf8) || prefix.elementsEqual("XX".utf8)
    isShort = bytes.count < 4
    start = cells.day()
    end = cells.day()
    reason = cells.code(cells.codes.workerChange, &numbers)
  }
}
