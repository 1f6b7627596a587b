import Care

extension HealthOutcomes: StoredRow {
  static let table = "health"
  static let columns = [
    "difficultiesScore", "reasonForNoScore", "isConvicted", "isHealthCheckDone", "isImmunised",
    "areTeethChecked", "isHealthAssessed", "misusesSubstances", "wasInterventionReceived",
    "wasInterventionOffered",
  ]

  func write(to values: inout Values) {
    values.add(difficultiesScore)
    values.add(reasonForNoScore)
    values.add(isConvicted)
    values.add(isHealthCheckDone)
    values.add(isImmunised)
    values.add(areTeethChecked)
    values.add(isHealthAssessed)
    values.add(misusesSubstances)
    values.add(wasInterventionReceived)
    values.add(wasInterventionOffered)
  }

  init(from row: inout RowReader) throws {
    self.init(
      difficultiesScore: row.number(), reasonForNoScore: try row.code(), isConvicted: row.fact(),
      isHealthCheckDone: row.fact(), isImmunised: row.fact(), areTeethChecked: row.fact(),
      isHealthAssessed: row.fact(), misusesSubstances: row.fact(),
      wasInterventionReceived: row.fact(), wasInterventionOffered: row.fact())
  }
}
