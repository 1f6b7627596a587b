import Care

extension YearsHealth: StoredRow {
  static let table = "healthOfYear"
  static let keyColumn: String? = "yearEndsOn"
  static let columns = ["yearEndsOn"] + HealthOutcomes.columns

  func write(to values: inout Values) {
    values.add(yearEndsOn)
    outcomes.write(to: &values)
  }

  init(from row: inout RowReader) throws {
    self.init(yearEndsOn: try row.knownDay(), outcomes: try HealthOutcomes(from: &row))
  }
}
