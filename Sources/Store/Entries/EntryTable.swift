import Care

/// The table of one kind of entry inside one transaction: rows in and out by their description.
final class EntryTable {
  let kind: EntryKind
  private let transaction: any Transaction
  private let sql: EntrySQL
  private lazy var reading = Result { try EntrySQL.reading(kind, in: transaction) }
  private lazy var inserting = Result { try transaction.prepare(sql.insert) }
  private lazy var ofChild = Result { try transaction.prepare(reading.get().selectOfChild) }
  private lazy var firstNumber = Result { try largestNumber() + 1 }
  private var numbersTaken: Int64 = 0
  private var values: [Value] = []

  init(_ kind: EntryKind, in transaction: any Transaction) {
    self.kind = kind
    self.transaction = transaction
    sql = EntrySQL.of(kind)
  }

  /// Whether a database has these tables: one of an older version that is only read has not.
  static func exist(in transaction: any Transaction) throws -> Bool {
    try Schema.isAtLeast(Migration.entries.version, in: transaction)
  }

  /// The kinds that a database keeps: one of an older version that is only read lacks the newer ones.
  static func kinds(in transaction: any Transaction) throws -> [EntryKind] {
    if try Schema.isAtLeast(Schema.newest, in: transaction) { return EntryKind.all }
    guard try exist(in: transaction) else { return [] }
    return try EntryKind.all.filter { try transaction.hasTable($0.name) }
  }

  private func largestNumber() throws -> Int64 {
    try transaction.first("SELECT MAX(number) FROM \(kind.name)") { $0.integer(0) } ?? 0
  }

  /// Tables in parts that take about as long to read: the largest first, each to the smallest part.
  static func shared(_ tables: [EntryTable], among count: Int) throws -> [[EntryTable]] {
    var parts = Array(repeating: (cells: Int64(0), tables: [EntryTable]()), count: count)
    let sizes = try tables.map { try $0.largestNumber() * Int64($0.kind.fields.count) }
    for (size, table) in zip(sizes, tables).sorted(by: { $0.0 > $1.0 }) {
      let smallest = parts.indices.min { parts[$0].cells < parts[$1].cells } ?? 0
      parts[smallest].cells += size
      parts[smallest].tables.append(table)
    }
    return parts.map(\.tables)
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
      try transaction.run(sql.update, values)
    case (_?, nil):
      try transaction.run("DELETE FROM \(kind.name) WHERE number = ?", [number])
    case (nil, nil): break
    }
  }

  /// Adds the rows of one child, or all, to those already read.
  func load(into entries: inout Entries, of child: Key<Child>? = nil) throws {
    try load(kind.type, into: &entries, of: child)
  }

  /// Adds the rows of one child in several tables.
  static func load(
    _ tables: [EntryTable], into entries: inout Entries, of child: Key<Child>,
    in transaction: any Transaction
  ) throws {
    try transaction.foresee(tables.map { try $0.reading.get().selectOfChild }, of: child.number)
    for table in tables { try table.load(into: &entries, of: child) }
  }

  /// Adds the rows of some children, those of records that go on in others under these.
  func load(into entries: inout Entries, of block: BlockOfChildren) throws {
    try load(kind.type, into: &entries, of: block)
  }

  private func load<E: Entry>(
    _ type: E.Type, into entries: inout Entries, of block: BlockOfChildren
  ) throws {
    var rows: [Entered<E>] = []
    var reader = EntryRowReader(kind)
    func take(_ row: any Row) throws {
      let row = try reader.read(type, row)
      guard let child = row.child else { return }
      switch block.place(of: child) {
      case child: rows.append(row)
      case let other?: rows.append(Entered(key: row.key, child: other, value: row.value))
      case nil: break
      }
    }
    let some = try transaction.prepare(reading.get().selectOfSome)
    for range in block.ranges {
      try some.each([.integer(range.lowerBound), .integer(range.upperBound)], take)
    }
    for other in block.goingOnHere { try ofChild.get().each([.integer(other.number)], take) }
    guard !rows.isEmpty else { return }
    if block.isOfItsOwn { entries.set(inOrderOfEachChild: rows) } else { entries.set(rows) }
  }

  /// Adds the rows of the children of some numbers, each to the child's own.
  func load(_ numbers: ClosedRange<Int64>, into entries: inout [Key<Child>: Entries]) throws {
    try load(kind.type, numbers, into: &entries)
  }

  private func load<E: Entry>(
    _ type: E.Type, _ numbers: ClosedRange<Int64>, into entries: inout [Key<Child>: Entries]
  ) throws {
    var reader = EntryRowReader(kind)
    var rows: [Entered<E>] = []
    func finish() {
      if let child = rows.last?.child { entries[child, default: Entries()].set(inOrder: rows) }
      rows.removeAll(keepingCapacity: false)
    }
    try transaction.prepare(reading.get().selectOfSome).each(
      [.integer(numbers.lowerBound), .integer(numbers.upperBound)]
    ) { row in
      let row = try reader.read(type, row)
      if rows.last.map({ $0.child != row.child }) ?? false { finish() }
      rows.append(row)
    }
    finish()
  }

  /// Goes through all rows by their numbers; memory does not grow with them.
  func each(_ body: (Int64, Key<Child>?, any Entry) throws -> Void) throws {
    try each(kind.type, body)
  }

  private func each<E: Entry>(
    _ type: E.Type, _ body: (Int64, Key<Child>?, any Entry) throws -> Void
  ) throws {
    var reader = EntryRowReader(kind)
    try transaction.eachNumbered(reading.get().select) { row in
      let row = try reader.read(type, row)
      try body(row.key.number, row.child, row.value)
    }
  }

  /// The day of a row, as a statement asks for it; nil where the kind has none.
  var day: String? {
    let fields = kind.dayFields
    return fields.count > 1 ? "COALESCE(\(fields.joined(separator: ", ")))" : fields.first
  }

  /// The last day that rows of the kind tell of; nil where there is none.
  func lastDay() throws -> Day? {
    guard let day else { return nil }
    let text = try transaction.first("SELECT MAX(\(day)) FROM \(kind.name)") {
      $0.isNull(0) ? nil : $0.text(0)
    }
    return (text ?? nil).flatMap { Day($0) ?? Moment($0)?.day }
  }

  private func load<E: Entry>(
    _ type: E.Type, into entries: inout Entries, of child: Key<Child>?
  ) throws {
    var rows: [Entered<E>] = []
    let isOfOne = child != nil && kind.isOfChild
    let statement =
      isOfOne
      ? try ofChild.get() : try transaction.prepare(reading.get().selectInOrder)
    var reader = EntryRowReader(kind)
    try statement.each(isOfOne ? [.integer(child?.number ?? 0)] : []) { row in
      rows.append(try reader.read(type, row))
    }
    if !rows.isEmpty { entries.set(inOrder: rows) }
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
