/// A kind of entry: its name, its fields, and how a row of it is made from cells.
package struct EntryKind: Sendable {
  package let type: any Entry.Type
  package let fields: [EntryField]

  package var name: String { type.kind }
  package var isOfChild: Bool { type.isOfChild }

  init(_ type: any Entry.Type) {
    self.type = type
    fields = EntryKind.fields(of: type)
  }

  private static func fields<E: Entry>(of type: E.Type) -> [EntryField] {
    EntryField.list(of: E())
  }

  private static let positions = Dictionary(
    uniqueKeysWithValues: all.enumerated().map { ($0.element.name, $0.offset) })

  /// The kind of a name; nil where there is none.
  package static func named(_ name: String) -> EntryKind? { positions[name].map { all[$0] } }

  /// A row from one cell for each field.
  ///
  /// Throws ``UnreadableField``, which names the first field whose cell cannot be read.
  package func entry(from cells: [FieldCell]) throws -> AnyEntry {
    let type = self.type
    return try EntryKind.make(type, cells)
  }

  private static func make<E: Entry>(_ type: E.Type, _ cells: [FieldCell]) throws -> AnyEntry {
    AnyEntry(try read(type, from: cells))
  }

  /// A row of a type from one cell for each field; throws ``UnreadableField``.
  package static func read<E: Entry>(_ type: E.Type, from cells: [FieldCell]) throws -> E {
    try E().filled(from: cells)
  }
}

/// A field whose cell holds no value of its sort.
package struct UnreadableField: Error, Hashable {
  package let name: String
}

/// What a field of a kind is called and holds.
package struct EntryField: Hashable, Sendable {
  package let name: String
  package let shape: FieldShape
  package let isRequired: Bool
}

extension EntryField {
  /// The fields that a row shows.
  package static func list(of row: some Described) -> [EntryField] {
    var describer = FieldDescriber()
    var row = row
    row.fields(&describer)
    return describer.fields
  }
}

/// Collects what the fields of a kind are called and hold.
private struct FieldDescriber: FieldVisitor {
  var fields: [EntryField] = []

  mutating func field<Value: FieldValue>(_ name: String, _ value: inout Value) {
    fields.append(EntryField(name: name, shape: Value.shape, isRequired: true))
  }

  mutating func field<Value: FieldValue>(_ name: String, _ value: inout Value?) {
    fields.append(EntryField(name: name, shape: Value.shape, isRequired: false))
  }
}

/// Fills the fields of a row from cells, one for each field.
package struct CellReader: FieldVisitor {
  private var cells: [FieldCell]
  private var position = 0
  /// The first field whose cell could not be read.
  package private(set) var unreadable: String?

  package init(cells: [FieldCell] = []) { self.cells = cells }

  /// Begins another row; its cells are added one by one.
  package mutating func begin() {
    cells.removeAll(keepingCapacity: true)
    position = 0
    unreadable = nil
  }

  package mutating func add(_ cell: FieldCell) { cells.append(cell) }

  private mutating func next() -> FieldCell {
    defer { position += 1 }
    return position < cells.count ? cells[position] : .none
  }

  package mutating func field<Value: FieldValue>(_ name: String, _ value: inout Value) {
    guard let read = Value(cell: next()) else {
      unreadable = unreadable ?? name
      return
    }
    value = read
  }

  package mutating func field<Value: FieldValue>(_ name: String, _ value: inout Value?) {
    let cell = next()
    if cell == .none {
      value = nil
    } else if let read = Value(cell: cell) {
      value = read
    } else {
      unreadable = unreadable ?? name
    }
  }
}
