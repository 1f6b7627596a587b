import Care

extension Review: StoredRow {
  static let table = "review"
  static let keyColumn: String? = "heldOn"
  static let columns = ["meetings", "participation"]

  func write(to values: inout Values) {
    values.add(.list(meetings.map(\.description)))
    values.add(participation)
  }

  init(from row: inout RowReader) throws {
    let meetings = try row.list().map { text in
      guard let day = Day(text) else {
        throw StoreFault.unreadable(table: Review.table, value: text)
      }
      return day
    }
    self.init(meetings: meetings, participation: try row.code())
  }
}
