import Care

extension Adoption: StoredRow {
  static let table = "adoption"
  static let columns = [
    "decidedOn", "matchedOn", "isByFosterCarer", "numberOfAdopters", "adoptersSex",
    "adoptersStatus",
  ]

  func write(to values: inout Values) {
    values.add(decidedOn)
    values.add(matchedOn)
    values.add(isByFosterCarer)
    values.add(numberOfAdopters)
    values.add(adoptersSex)
    values.add(adoptersStatus)
  }

  init(from row: inout RowReader) throws {
    self.init(
      decidedOn: try row.day(), matchedOn: try row.day(), isByFosterCarer: row.fact(),
      numberOfAdopters: row.number(), adoptersSex: try row.code(),
      adoptersStatus: try row.code())
  }
}
