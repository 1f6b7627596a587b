import Care

extension PreviousPermanence: StoredRow {
  static let table = "previousPermanence"
  static let columns = ["option", "authority", "date"]

  func write(to values: inout Values) {
    values.add(option)
    values.add(authority)
    values.add(date)
  }

  init(from row: inout RowReader) throws {
    self.init(option: try row.code(), authority: row.text(), date: row.text())
  }
}
