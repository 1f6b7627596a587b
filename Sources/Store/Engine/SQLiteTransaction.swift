import GRDB

/// A transaction on one of the connections of a SQLite file.
final class SQLiteTransaction: Transaction {
  private let database: Database
  private let path: String
  private var statements: [String: SQLiteStatement] = [:]
  var hasNewestSchema = false
  var auditHead: AuditHead?

  init(_ database: Database, path: String) {
    self.database = database
    self.path = path
  }

  func prepare(_ sql: String) throws -> any Statement {
    if let statement = statements[sql] { return statement }
    let statement = SQLiteStatement(
      try database.cachedStatement(sql: sql), on: database, path: path)
    statements[sql] = statement
    return statement
  }

  func foresee(_ questions: () throws -> [Question]) {}

  func define(_ sql: String) throws {
    // A table known by several columns is kept in their order; one known by a number is so anyway,
    // and may hold long rows.
    let isKeyOfSeveral = sql.contains("PRIMARY KEY (")
    let options = isKeyOfSeveral ? " STRICT, WITHOUT ROWID" : " STRICT"
    try database.execute(sql: sql.hasPrefix("CREATE TABLE") ? sql + options : sql)
  }

  func keepAppendOnly(_ table: String) throws {
    let reason = "\(table) can only be added to"
    for act in ["UPDATE", "DELETE"] { try refuse(act, on: table, because: reason) }
    // `INSERT OR REPLACE` takes a row away without a word to the trigger for removals.
    try refuse(
      "INSERT", on: table, when: "EXISTS (SELECT 1 FROM \(table) WHERE number = NEW.number)",
      because: reason)
  }

  func lettingChange(_ table: String, _ body: () throws -> Void) throws {
    try database.execute(sql: "DROP TRIGGER \(table)RefusesUPDATE")
    try body()
    try refuse("UPDATE", on: table, because: "\(table) can only be added to")
  }

  func keepForward(_ table: String, by column: String) throws {
    let reason = "\(table) can only go forward"
    try refuse("DELETE", on: table, because: reason)
    try refuse(
      "INSERT", on: table, when: "EXISTS (SELECT 1 FROM \(table))", because: reason)
    try refuse(
      "UPDATE", on: table, when: "NEW.\(column) <= OLD.\(column)", because: reason)
  }

  private func refuse(
    _ act: String, on table: String, when condition: String? = nil, because reason: String
  ) throws {
    let restriction = condition.map { "\nWHEN \($0)" } ?? ""
    try database.execute(
      sql: """
        CREATE TRIGGER \(table)Refuses\(act) BEFORE \(act) ON \(table)\(restriction)
        BEGIN SELECT RAISE(ABORT, '\(reason)'); END
        """)
  }

  func savepoint(_ step: SavepointStep) throws { try database.execute(sql: step.rawValue) }

  func columns(of table: String) throws -> [Column] {
    try rows("SELECT name, type FROM pragma_table_info(?)", [.text(table)]) {
      Column(name: $0.text(0), type: $0.text(1))
    }
  }

  func hasTable(_ name: String) throws -> Bool {
    try first("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?", [.text(name)]) {
      _ in true
    } ?? false
  }

  func isEmpty() throws -> Bool {
    try Int.fetchOne(database, sql: "SELECT COUNT(*) FROM sqlite_schema") == 0
  }
}
