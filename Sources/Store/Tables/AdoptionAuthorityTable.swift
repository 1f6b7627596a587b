import Care

extension AdoptionAuthority: StoredRow {
  static let table = "adoptionAuthority"
  static let columns = ["authorisedOn", "endedOn"]

  func write(to values: inout Values) {
    values.add(authorisedOn)
    values.add(endedOn)
  }

  init(from row: inout RowReader) throws {
    self.init(authorisedOn: try row.knownDay(), endedOn: try row.day())
  }
}
