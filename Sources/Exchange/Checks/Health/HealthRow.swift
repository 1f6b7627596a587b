import Care

/// A row of the health outcomes (OC2).
struct HealthRow: CheckedRow {
  static let module = ReturnModule.oc2
  let row: Int32
  let child: Int32
  let dob: CellDay
  let score: CellText
  let reason: CellCode<ReasonForNoQuestionnaire>
  let convicted: CellText
  let healthCheck: CellText
  let immunisations: CellText
  let teethCheck: CellText
  let assessment: CellText
  let misuse: CellText
  let received: CellText
  let offered: CellText

  var order: CellDay { .blank }

  init(row: Int32, _ cells: inout CellReader, _ numbers: inout CellNumbers) {
    self.row = row
    child = cells.child(&numbers)
    dob = cells.day()
    score = cells.text()
    reason = cells.code(cells.codes.noQuestionnaire, &numbers)
    convicted = cells.text()
    healthCheck = cells.text()
    immunisations = cells.text()
    teethCheck = cells.text()
    assessment = cells.text()
    misuse = cells.text()
    received = cells.text()
    offered = cells.text()
  }

  /// Whether one of the four items that every such child has is blank.
  var lacksCoreItem: Bool {
    immunisations.isBlank || teethCheck.isBlank || assessment.isBlank || misuse.isBlank
  }

  /// Whether any of the eight items is filled.
  var hasAnyItem: Bool {
    convicted.isFilled || healthCheck.isFilled || immunisations.isFilled || teethCheck.isFilled
      || assessment.isFilled || misuse.isFilled || received.isFilled || offered.isFilled
  }

  /// Whether any of the eight items holds something other than 0 and 1.
  var hasInvalidItem: Bool {
    func isInvalid(_ cell: CellText) -> Bool {
      cell.isFilled && cell != .zero && cell != .one
    }
    return isInvalid(convicted) || isInvalid(healthCheck) || isInvalid(immunisations)
      || isInvalid(teethCheck) || isInvalid(assessment) || isInvalid(misuse) || isInvalid(received)
      || isInvalid(offered)
  }
}
