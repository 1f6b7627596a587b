extension Sex: FieldValue {
  package static var shape: FieldShape { .word(allCases.map(\.rawValue)) }
  package init?(cell: FieldCell) {
    guard case .text(let text) = cell else { return nil }
    self.init(rawValue: text)
  }
  package var cell: FieldCell { .text(rawValue) }
}
