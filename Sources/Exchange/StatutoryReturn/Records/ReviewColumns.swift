import Care

/// The columns of the Reviews file, and how a row of them is read.
struct ReviewColumns {
  private let review, code: Column
  private let codes = CodeBook<ParticipationCode>()

  init(_ table: ReturnTable) {
    review = table.required("REVIEW")
    code = table.required("REVIEW_CODE")
  }

  /// The review of the row at hand; nil where its day cannot be read.
  func read(_ cells: inout RecordCells) -> Review? {
    guard let heldOn = cells.keyDay(review) else { return nil }
    return Review(heldOn: heldOn, participation: cells.code(code, codes))
  }
}
