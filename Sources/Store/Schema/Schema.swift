/// Every step of the schema, oldest first: the table of contents of the database.
enum Schema {
  static let all: [Migration] = [
    .careRecords,
    .entries,
    .accounts,
    .fourth,
    .fifth,
    .sixth,
    .seventh,
    .eighth,
    .ninth,
  ]

  /// Every table, in the order in which they are made: what a table refers to comes before it.
  static var tables: [String] {
    all.flatMap(\.statements).compactMap { statement in
      guard statement.hasPrefix("CREATE TABLE ") else { return nil }
      return statement.dropFirst(13).prefix { $0 != " " }.description
    }
  }

  static var newest: Int { all.map(\.version).max() ?? 0 }

  /// The version of the schema that a database has; nil where it has no schema of Heard.
  static func version(of transaction: any Transaction) throws -> Int? {
    guard try transaction.hasTable("schemaVersion") else { return nil }
    return try transaction.first("SELECT MAX(version) FROM schemaVersion") { Int($0.integer(0)) }
  }

  /// Whether a database has a version of the schema, or a later one: asked before nearly every reading,
  /// and of the database itself only until it was seen to have the newest.
  static func isAtLeast(_ wanted: Int, in transaction: any Transaction) throws -> Bool {
    if transaction.hasNewestSchema { return true }
    let held = try version(of: transaction) ?? 0
    transaction.hasNewestSchema = held >= newest
    return held >= wanted
  }

  /// Refuses to write into a database that a newer Heard has brought up to a version of its own.
  static func checkIsKnown(_ held: Int) throws {
    guard held > newest else { return }
    throw StoreFault(
      "A newer Heard has brought the database to version \(held), and this one knows versions up to "
        + "\(newest): nothing was written.",
      mend: "Stop this Heard and start the newer one.")
  }

  /// Brings a database up to the newest version, all steps or none.
  static func migrate(_ transaction: any Transaction) throws {
    let held = try version(of: transaction) ?? 0
    for migration in all where migration.version > held {
      for statement in migration.statements { try transaction.define(statement) }
      for table in migration.appendOnly { try transaction.keepAppendOnly(table) }
      for table in migration.forwardOnly { try transaction.keepForward(table, by: "number") }
      try migration.work(transaction)
      try transaction.run(
        "INSERT INTO schemaVersion (version) VALUES (?)", [.integer(Int64(migration.version))])
    }
  }
}
