/// A value that a field of an entry can hold, and how it is kept in one cell.
package protocol FieldValue: Sendable {
  static var shape: FieldShape { get }
  /// Reads a cell; nil where it holds no value of the type.
  init?(cell: FieldCell)
  var cell: FieldCell { get }
}

/// What sort of values a field holds.
package enum FieldShape: Hashable, Sendable {
  case text, number, decimal, fact, day, moment, list
  /// One of some words.
  case word([String])
  /// Several of some words.
  case words([String])
  /// The number of a row of another kind.
  case reference
}

/// One value of a row as every store and file can keep it.
package enum FieldCell: Hashable, Sendable {
  case none
  case number(Int64)
  case decimal(Double)
  case text(String)
  case fact(Bool)
  case day(Day)
  case list([String])
}

extension String: FieldValue {
  package static var shape: FieldShape { .text }
  package init?(cell: FieldCell) {
    guard case .text(let text) = cell else { return nil }
    self = text
  }
  package var cell: FieldCell { .text(self) }
}

extension Int: FieldValue {
  package static var shape: FieldShape { .number }
  package init?(cell: FieldCell) {
    guard case .number(let number) = cell else { return nil }
    self.init(exactly: number)
  }
  package var cell: FieldCell { .number(Int64(self)) }
}

extension Double: FieldValue {
  package static var shape: FieldShape { .decimal }
  package init?(cell: FieldCell) {
    switch cell {
    case .decimal(let number) where number.isFinite: self = number
    case .number(let number): self = Double(number)
    default: return nil
    }
  }
  package var cell: FieldCell { .decimal(self) }
}

extension Bool: FieldValue {
  package static var shape: FieldShape { .fact }
  package init?(cell: FieldCell) {
    switch cell {
    case .fact(let fact): self = fact
    case .number(0): self = false
    case .number(1): self = true
    default: return nil
    }
  }
  package var cell: FieldCell { .fact(self) }
}

extension Day: FieldValue {
  package static var shape: FieldShape { .day }
  package init?(cell: FieldCell) {
    switch cell {
    case .day(let day): self = day
    case .text(let text): self.init(text)
    default: return nil
    }
  }
  package var cell: FieldCell { .day(self) }
}

extension Moment: FieldValue {
  package static var shape: FieldShape { .moment }
  package init?(cell: FieldCell) {
    guard case .text(let text) = cell else { return nil }
    self.init(text)
  }
  package var cell: FieldCell { .text(description) }
}

extension Key: FieldValue {
  package static var shape: FieldShape { .reference }
  package init?(cell: FieldCell) {
    guard case .number(let number) = cell else { return nil }
    self.init(number)
  }
  package var cell: FieldCell { .number(number) }
}

extension Array: FieldValue where Element: FieldWord {
  package static var shape: FieldShape { Element.listShape }
  package init?(cell: FieldCell) {
    guard case .list(let list) = cell else { return nil }
    self = []
    for text in list {
      guard let word = Element(word: text) else { return nil }
      append(word)
    }
  }
  package var cell: FieldCell { .list(map(\.word)) }
}

/// Something of which a field can hold a list.
package protocol FieldWord: Sendable {
  static var listShape: FieldShape { get }
  init?(word: String)
  var word: String { get }
}

extension String: FieldWord {
  package static var listShape: FieldShape { .list }
  package init?(word: String) { self = word }
  package var word: String { self }
}

/// A code of the service's own records, whose words say what it means.
package protocol Word: Code, FieldValue, FieldWord {}

extension Word {
  package var meaning: String { rawValue }
  package static var shape: FieldShape { .word(allCases.map(\.rawValue)) }
  package static var listShape: FieldShape { .words(allCases.map(\.rawValue)) }
  package init?(cell: FieldCell) {
    guard case .text(let text) = cell else { return nil }
    self.init(rawValue: text)
  }
  package init?(word: String) { self.init(rawValue: word) }
  package var cell: FieldCell { .text(rawValue) }
  package var word: String { rawValue }
}
