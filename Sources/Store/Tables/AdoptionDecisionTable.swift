import Care

extension AdoptionDecision: StoredRow {
  static let table = "adoptionDecision"
  static let keyColumn: String? = "decidedOn"
  static let columns = ["decidedOn", "endedOn", "reasonEnded"]

  func write(to values: inout Values) {
    values.add(decidedOn)
    values.add(endedOn)
    values.add(reasonEnded)
  }

  init(from row: inout RowReader) throws {
    self.init(
      decidedOn: try row.knownDay(), endedOn: try row.day(), reasonEnded: try row.code())
  }
}
