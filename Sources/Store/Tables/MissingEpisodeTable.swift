import Care

extension MissingEpisode: StoredRow {
  static let table = "missingEpisode"
  static let keyColumn: String? = "startedOn"
  static let columns = ["kind", "startedOn", "endedOn"]

  func write(to values: inout Values) {
    values.add(kind)
    values.add(startedOn)
    values.add(endedOn)
  }

  init(from row: inout RowReader) throws {
    self.init(kind: try row.code(), startedOn: try row.knownDay(), endedOn: try row.day())
  }
}
