import Care

extension CareLeaver: StoredRow {
  static let table = "careLeaver"
  static let columns = ["inTouch", "activity", "accommodation"]

  func write(to values: inout Values) {
    values.add(inTouch)
    values.add(activity)
    values.add(accommodation)
  }

  init(from row: inout RowReader) throws {
    self.init(
      inTouch: try row.code(), activity: try row.code(), accommodation: try row.code())
  }
}
