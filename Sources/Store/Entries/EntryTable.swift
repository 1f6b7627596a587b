import Care

/// The table of one kind of entry inside one transaction: rows in and out by their description.
final class EntryTable {
  let kind: EntryKind
  private let transaction: any Transaction
  private let columns: String
  private lazy var inserting = Result { try transaction.prepare(insertSQL) }
  private lazy var ofChild = Result {
    try transaction.prepare("\(selectSQL) WHERE child = ? ORDER BY number")
  }
  private lazy var firstNumber = Result { try largestNumber() + 1 }
  private var numbersTaken: Int64 = 0
  private var values: [Value] = []
  private let selectSQL: String
  private let insertSQL: String
  private let updateSQL: String

  init(_ kind: EntryKind, in transaction: any Transaction) {
    self.kind = kind
    self.transaction = transaction
    let names = kind.fields.map(\.name)
    let keys = kind.isOfChild ? ["number", "child"] : ["number"]
    columns = (keys + names).joined(separator: ", ")
    let places = (keys + names).map { _ in "?" }.joined(separator: ", ")
    selectSQL = "SELECT \(columns) FROM \(kind.name)"
    insertSQL = "INSERT INTO \(kind.name) (\(columns)) VALUES (\(places))"
    updateSQL =
      "UPDATE \(kind.name) SET \(names.map { "\($0) = ?" }.joined(separator: ", ")) "
      + "WHERE number = ?"
  }

  /// Whether a database has these tables: one of an older version that is only read has not.
  static func exist(in transaction: any Transaction) throws -> Bool {
    try Schema.version(of: transaction) ?? 0 >= Migration.entries.version
  }

  private func largestNumber() throws -> Int64 {
    try transaction.first("SELECT MAX(number) FROM \(kind.name)") { $0.integer(0) } ?? 0
  }

  /// Whether there was no row when the transaction first asked.
  func wasEmpty() throws -> Bool { try firstNumber.get() == 1 }

  /// The next number of the kind, which is taken with that.
  func takeNumber() throws -> Int64 {
    defer { numbersTaken += 1 }
    return try firstNumber.get() + numbersTaken
  }

  /// Takes a number that was given, and says whether it was taken before.
  func take(_ number: Int64) throws -> Bool {
    let next = try firstNumber.get() + numbersTaken
    if number >= next {
      numbersTaken += number - next + 1
      return false
    }
    return try transaction.first(
      "SELECT 1 FROM \(kind.name) WHERE number = ?", [.integer(number)]
    ) { _ in true } ?? false
  }

  /// Writes a row that came, changed or went.
  func save(_ row: WrittenRow, of child: Key<Child>?) throws {
    let number = Value.integer(row.change.number)
    values.removeAll(keepingCapacity: true)
    switch (row.change.was, row.change.now) {
    case (nil, _?):
      values.append(number)
      if kind.isOfChild { values.append(child.map { .integer($0.number) } ?? .null) }
      for cell in row.cells { values.append(cell.value) }
      try inserting.get().run(values)
    case (_?, _?):
      for cell in row.cells { values.append(cell.value) }
      values.append(number)
      try transaction.run(updateSQL, values)
    case (_?, nil):
      try transaction.run("DELETE FROM \(kind.name) WHERE number = ?", [number])
    case (nil, nil): break
    }
  }

  /// Adds the rows of one child, or all, to those already read.
  func load(into entries: inout Entries, of child: Key<Child>? = nil) throws {
    try load(kind.type, into: &entries, of: child)
  }

  private func load<E: Entry>(
    _ type: E.Type, into entries: inout Entries, of child: Key<Child>?
  ) throws {
    var rows: [Entered<E>] = []
    let isOfOne = child != nil && kind.isOfChild
    let statement =
      isOfOne ? try ofChild.get() : try transaction.prepare("\(selectSQL) ORDER BY number")
    var reader = EntryRowReader(kind)
    try statement.each(isOfOne ? [.integer(child?.number ?? 0)] : []) { row in
      rows.append(try reader.read(type, row))
    }
    if !rows.isEmpty { entries.set(rows) }
  }
}

/// Reads rows of the table of one kind, field after field.
struct EntryRowReader: FieldVisitor {
  private let kind: EntryKind
  private var cells: [FieldCell] = []
  private var position = 0
  private var unreadable: String?

  init(_ kind: EntryKind) { self.kind = kind }

  mutating func read<E: Entry>(_ type: E.Type, _ row: any Row) throws -> Entered<E> {
    let first = kind.isOfChild ? 2 : 1
    cells.removeAll(keepingCapacity: true)
    for (index, field) in kind.fields.enumerated() {
      cells.append(try row.cell(first + index, field, of: kind.name))
    }
    position = 0
    var entry = E()
    entry.fields(&self)
    if let unreadable {
      throw StoreFault.unreadable(table: kind.name, value: unreadable)
    }
    let child: Key<Child>? = kind.isOfChild && !row.isNull(1) ? Key(row.integer(1)) : nil
    return Entered(key: Key(row.integer(0)), child: child, value: entry)
  }

  mutating func field<V: FieldValue>(_ name: String, _ value: inout V) {
    defer { position += 1 }
    guard let read = V(cell: cells[position]) else {
      unreadable = unreadable ?? name
      return
    }
    value = read
  }

  mutating func field<V: FieldValue>(_ name: String, _ value: inout V?) {
    defer { position += 1 }
    guard cells[position] != .none else { return }
    guard let read = V(cell: cells[position]) else {
      unreadable = unreadable ?? name
      return
    }
    value = read
  }
}

extension FieldCell {
  var value: Value {
    switch self {
    case .none: .null
    case .number(let number): .integer(number)
    case .decimal(let number): .real(number)
    case .text(let text): .text(text)
    case .fact(let fact): .boolean(fact)
    case .day(let day): .day(day)
    case .list(let list): .list(list)
    }
  }
}

extension Row {
  fileprivate func cell(_ column: Int, _ field: EntryField, of table: String) throws -> FieldCell {
    guard !isNull(column) else { return .none }
    switch field.shape {
    case .text, .moment, .word: return .text(text(column))
    case .number, .reference: return .number(integer(column))
    case .decimal: return .decimal(real(column))
    case .fact: return .fact(integer(column) != 0)
    case .day: return .day(try day(column, of: table))
    case .list, .words:
      guard let list = JSONList.read(text(column)) else {
        throw StoreFault.unreadable(table: table, value: text(column))
      }
      return .list(list)
    }
  }
}
