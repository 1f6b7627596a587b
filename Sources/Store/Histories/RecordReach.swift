import Care

/// How far what is recorded of each child reaches: kept with every write.
///
/// So counting some years leaves out the children of whom nothing can fall in them.
///
/// - `careUntil`: the last day of the child's history; none while the child is in care, or where
///   nothing is known.
/// - `rowsUntil`: the last day that any row of the service's own records names.
/// - `workedOn`: the last day of these rows that tells of work done.
struct RecordReach {
  private let transaction: any Transaction

  static let table = "recordReach"

  init(_ transaction: any Transaction) { self.transaction = transaction }

  /// Whether a database has it: one of an older version that is only read has not.
  static func isKept(in transaction: any Transaction) throws -> Bool {
    try Schema.isAtLeast(Migration.seventh.version, in: transaction)
  }

  /// Keeps how far a child's history reaches.
  func keep(_ history: CareHistory?, of child: Key<Child>) throws {
    try transaction.run(
      """
      INSERT INTO recordReach (child, careUntil) VALUES (?, ?)
      ON CONFLICT (child) DO UPDATE SET careUntil = excluded.careUntil
      """, [.integer(child.number), history?.lastDay.map(Value.day) ?? .null])
  }

  /// Whether it is kept how far a child's history reaches, as it reaches.
  func isAsKept(_ history: CareHistory?, of child: Key<Child>) throws -> Bool {
    let until = try transaction.first(
      "SELECT careUntil FROM recordReach WHERE child = ?", [.integer(child.number)]
    ) { $0.isNull(0) ? "" : $0.text(0) }
    guard let until else { return history == nil }
    return until == history?.lastDay?.description ?? ""
  }

  /// Keeps how far rows reach that were written of a child.
  func keep(_ rows: [WrittenRow], of child: Key<Child>) throws {
    let held = try reach(of: child)
    let was = rows.reduce(into: RowsReach()) { $0.add($1.change.was, of: $1.change.kind) }
    var now = rows.reduce(into: RowsReach()) { $0.add($1.change.now, of: $1.change.kind) }
    if was.reaches(held, beyond: now) {
      now = try RowsReach(of: Entries(in: transaction, of: child))
    } else {
      now.add(held)
    }
    try keep(now, of: child)
  }

  private func keep(_ reach: RowsReach, of child: Key<Child>) throws {
    try transaction.run(
      """
      INSERT INTO recordReach (child, rowsUntil, workedOn) VALUES (?, ?, ?)
      ON CONFLICT (child) DO UPDATE
      SET rowsUntil = excluded.rowsUntil, workedOn = excluded.workedOn
      """,
      [
        .integer(child.number), reach.until.map(Value.day) ?? .null,
        reach.worked.map(Value.day) ?? .null,
      ])
  }

  /// Works out for every child how far the records reach: for a database that was without it.
  func makeAll() throws {
    let loaded = try transaction.rows(
      "SELECT number, localIdentifier, digest FROM child WHERE digest IS NOT NULL"
    ) { row in
      var history: CareHistory?
      try row.withBytes(2) {
        history = try DigestReader.history(
          $0, key: Key(row.integer(0)), localIdentifier: row.text(1))
      }
      return (Key<Child>(row.integer(0)), history?.lastDay)
    }
    let statement = try transaction.prepare(
      "INSERT INTO recordReach (child, careUntil) VALUES (?, ?)")
    for (child, day) in loaded {
      try statement.run([.integer(child.number), day.map(Value.day) ?? .null])
    }
    for (child, reach) in try RowsReach.all(in: transaction) { try keep(reach, of: child) }
  }

  /// The numbers of the children of whom something may fall on a day or later, in order; nil where that
  /// is not kept, and all may.
  ///
  /// A record in which another goes on is never left out, nor one of which it is not kept. The days of
  /// rows count only where they are asked for; a moment is written in universal time, and may fall on the
  /// next day of England.
  static func children(
    since day: Day, withRows isOfRows: Bool, _ joins: RecordJoins, in transaction: any Transaction
  ) throws -> [Int64]? {
    guard try isKept(in: transaction) else { return nil }
    let rows = isOfRows ? "OR rowsUntil >= '\(day.adding(days: -1))'" : ""
    let reaching = try transaction.rows(
      "SELECT child FROM recordReach WHERE careUntil IS NULL OR careUntil >= '\(day)' \(rows)"
    ) { $0.integer(0) }
    let joined = joins.goesOn.values.map(\.number)
    return Set(reaching + joined).union(try notKept(in: transaction)).sorted()
  }

  /// The children of whom it is not kept how far they reach: none, as far as anybody knows.
  private static func notKept(in transaction: any Transaction) throws -> [Int64] {
    let counts = try transaction.first(
      "SELECT (SELECT COUNT(*) FROM child), (SELECT COUNT(*) FROM recordReach)"
    ) { ($0.integer(0), $0.integer(1)) }
    guard let counts, counts.0 != counts.1 else { return [] }
    return try transaction.rows(
      """
      SELECT number FROM child
      WHERE NOT EXISTS (SELECT 1 FROM recordReach WHERE recordReach.child = child.number)
      """
    ) { $0.integer(0) }
  }

  /// The last day of any row of a child that tells of work done; nil where there is none.
  func lastWorkDay() throws -> Day? {
    let last = try transaction.first("SELECT MAX(workedOn) FROM recordReach") {
      $0.isNull(0) ? nil : Day($0.text(0))
    }
    return last ?? nil
  }

  /// How far the rows of each child are said to reach.
  func rows() throws -> [Key<Child>: RowsReach] {
    let rows = try transaction.rows("SELECT child, rowsUntil, workedOn FROM recordReach") {
      (Key<Child>($0.integer(0)), RowsReach($0, from: 1))
    }
    return Dictionary(rows) { first, _ in first }
  }

  private func reach(of child: Key<Child>) throws -> RowsReach {
    try transaction.first(
      "SELECT rowsUntil, workedOn FROM recordReach WHERE child = ?", [.integer(child.number)]
    ) { RowsReach($0, from: 0) } ?? RowsReach()
  }
}
