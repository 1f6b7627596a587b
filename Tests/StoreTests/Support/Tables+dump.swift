@testable import Store

extension Store {
  /// Every row of every table but the audit and what depends on the day, as text.
  func dump() async throws -> [String] {
    try await engine.read { transaction in
      var lines: [String] = []
      for table in Self.tables {
        let isFile = transaction is SQLiteTransaction
        let names = try transaction.columns(of: table).map(\.name)
        let columns = names.filter { $0.lowercased() != "importedat" }
        let cells = columns.map { isFile ? "quote(\($0))" : "quote_nullable(\($0))" }
          .joined(separator: " || ',' || ")
        lines += try transaction.rows("SELECT \(cells) FROM \(table) ORDER BY 1") {
          "\(table): \($0.text(0))"
        }
      }
      return lines
    }
  }

  private static let tables = [
    "child", "careRecord", "childDescription", "unaccompanied", "episode", "review",
    "missingEpisode", "socialWorkerEpisode", "health", "adoption", "adoptionDecision",
    "adoptionAuthority", "previousPermanence", "careLeaver", "deprivation", "healthOfYear",
    "loadedReturn",
    "policySetting", "referenceFigure",
  ]

  /// Alters the database behind Heard's back, the guard of the audit taken off.
  func tamper(_ statements: String...) async throws {
    try await engine.write { transaction in
      try transaction.dropGuard(of: "auditEntry")
      for statement in statements { try transaction.runAsSpelled(statement) }
    }
  }
}

extension Transaction {
  /// Takes off what keeps a table from being altered.
  func dropGuard(of table: String) throws {
    guard self is SQLiteTransaction else {
      return try define("ALTER TABLE \(table) DISABLE TRIGGER USER")
    }
    for act in ["INSERT", "UPDATE", "DELETE"] {
      try run("DROP TRIGGER IF EXISTS \(table)Refuses\(act)")
    }
  }

  /// Runs a statement of a test, bytes written in the database's own way.
  func runAsSpelled(_ statement: String) throws {
    try run(
      self is SQLiteTransaction
        ? statement
        : statement.replacing("x'00'", with: "'\\x00'::bytea").replacing(" OR REPLACE", with: ""))
  }
}
