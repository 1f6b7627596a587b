/// A row of any kind.
package struct AnyEntry: Sendable {
  package let base: any Entry

  package init(_ base: any Entry) { self.base = base }

  package var kind: String { type(of: base).kind }

  /// Every value, in the order of the kind's fields.
  package var cells: [FieldCell] { base.cells }
}

extension AnyEntry: Hashable {
  package static func == (one: Self, other: Self) -> Bool {
    func isEqual<E: Entry>(_ entry: E) -> Bool { (other.base as? E) == entry }
    return isEqual(one.base)
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(kind)
    base.hash(into: &hasher)
  }
}

/// Collects the values of a row.
struct CellWriter: FieldVisitor {
  var cells: [FieldCell] = []

  mutating func field<Value: FieldValue>(_ name: String, _ value: inout Value) {
    cells.append(value.cell)
  }

  mutating func field<Value: FieldValue>(_ name: String, _ value: inout Value?) {
    cells.append(value?.cell ?? .none)
  }
}
