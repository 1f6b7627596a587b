import Care

/// The table of one type inside one transaction: rows of a child's record in and out.
final class RowTable<Stored: StoredRow> {
  private let transaction: any Transaction
  private var values = Values()

  private let sql: RowSQL
  private lazy var inserting = Result { try transaction.prepare(sql.insert) }
  private lazy var selecting = Result { try transaction.prepare(sql.select) }

  init(_ type: Stored.Type, in transaction: any Transaction) {
    self.transaction = transaction
    sql = RowSQL.of(type)
  }

  /// Writes what changed of one child's rows of one source.
  func save(_ changes: [RowChange<Stored>], of child: Key<Child>, from source: Source) throws {
    for change in changes {
      try save(change, of: child, from: source)
    }
  }

  func save(_ change: RowChange<Stored>?, of child: Key<Child>, from source: Source) throws {
    guard let change, let row = change.now ?? change.was else { return }
    values.removeAll()
    switch (change.was, change.now) {
    case (nil, let now?):
      addKey(of: row, change.ordinal, child, source)
      addOthers(of: now)
      try inserting.get().run(values.all)
    case (_?, let now?):
      addOthers(of: now)
      // A kind that is nothing but its key cannot change.
      guard !values.all.isEmpty else { return }
      addKey(of: row, change.ordinal, child, source)
      try transaction.run(sql.update, values.all)
    case (_?, nil):
      addKey(of: row, change.ordinal, child, source)
      try transaction.run(sql.delete, values.all)
    case (nil, nil): break
    }
  }

  /// Hands every row of a child to a body, by source, day and order.
  func load(_ child: Key<Child>, _ body: (Source, Stored) throws -> Void) throws {
    try selecting.get().each([.integer(child.number)]) { row in
      var reader = RowReader(row, from: 1, of: Stored.table)
      try body(Source(number: Int(row.integer(0))), try Stored(from: &reader))
    }
  }

  private func addKey(of row: Stored, _ ordinal: Int, _ child: Key<Child>, _ source: Source) {
    values.add(.integer(child.number))
    values.add(.integer(Int64(source.number)))
    if let day = row.keyDay {
      values.add(day)
      values.add(.integer(Int64(ordinal)))
    }
  }

  /// The columns that are not part of the key.
  private func addOthers(of row: Stored) {
    guard let keyColumn = Stored.keyColumn, !Stored.isKeyDerived,
      let position = Stored.columns.firstIndex(of: keyColumn)
    else { return row.write(to: &values) }
    let start = values.all.count
    row.write(to: &values)
    values.remove(at: start + position)
  }
}
