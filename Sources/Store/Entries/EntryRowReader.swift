import Care

/// Reads rows of the table of one kind.
struct EntryRowReader {
  private let kind: EntryKind
  private let forms: [ColumnForm]
  private var reader = CellReader()

  init(_ kind: EntryKind) {
    self.kind = kind
    forms = kind.fields.map { ColumnForm($0.shape) }
  }

  mutating func read<E: Entry>(_ type: E.Type, _ row: any Row) throws -> Entered<E> {
    try readCells(row)
    var entry = E()
    entry.take(from: &reader)
    if let unreadable = reader.unreadable {
      throw StoreFault.unreadable(table: kind.name, value: unreadable)
    }
    let child: Key<Child>? = kind.isOfChild && !row.isNull(1) ? Key(row.integer(1)) : nil
    return Entered(key: Key(row.integer(0)), child: child, value: entry)
  }

  private mutating func readCells(_ row: any Row) throws {
    reader.begin()
    let first = kind.isOfChild ? 2 : 1
    for (index, form) in forms.enumerated() {
      reader.add(try row.cell(first + index, form, of: kind.name))
    }
  }
}

/// In which form a column keeps the values of a field.
private enum ColumnForm {
  case text, number, decimal, fact, day, list

  init(_ shape: FieldShape) {
    self =
      switch shape {
      case .text, .moment, .word: .text
      case .number, .reference: .number
      case .decimal: .decimal
      case .fact: .fact
      case .day: .day
      case .list, .words: .list
      }
  }
}

extension Row {
  fileprivate func cell(
    _ column: Int, _ form: ColumnForm, of table: String
  ) throws -> FieldCell {
    guard !isNull(column) else { return .none }
    switch form {
    case .text: return .text(text(column))
    case .number: return .number(integer(column))
    case .decimal: return .decimal(real(column))
    case .fact: return .fact(integer(column) != 0)
    case .day: return .day(try day(column, of: table))
    case .list: return .list(try list(column, of: table))
    }
  }
}
