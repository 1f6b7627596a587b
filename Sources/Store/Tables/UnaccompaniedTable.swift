import Care

extension Unaccompanied: StoredRow {
  static let table = "unaccompanied"
  static let columns = ["ceasesOn"]

  func write(to values: inout Values) { values.add(ceasesOn) }

  init(from row: inout RowReader) throws { self.init(ceasesOn: try row.day()) }
}
