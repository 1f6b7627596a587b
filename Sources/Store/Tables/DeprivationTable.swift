import Care

extension DeprivationOfLiberty: StoredRow {
  static let table = "deprivation"
  static let keyColumn: String? = "startedOn"
  static let columns = ["startedOn", "endedOn"]

  func write(to values: inout Values) {
    values.add(startedOn)
    values.add(endedOn)
  }

  init(from row: inout RowReader) throws {
    self.init(startedOn: try row.knownDay(), endedOn: try row.day())
  }
}
