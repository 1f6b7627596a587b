@testable import Store

extension Store {
  /// Every row of every table but the audit and what depends on the day, as text.
  func dump() async throws -> [String] {
    try await engine.read { transaction in
      var lines: [String] = []
      for table in Self.tables {
        let names = try transaction.rows("SELECT name FROM pragma_table_info('\(table)')") {
          $0.text(0)
        }
        let columns = names.filter { $0 != "importedAt" }
        let cells = columns.map { "quote(\($0))" }.joined(separator: " || ',' || ")
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
    "adoptionAuthority", "previousPermanence", "careLeaver", "deprivation", "loadedReturn",
    "policySetting", "referenceFigure",
  ]

  /// Alters the database behind Heard's back, the guard of the audit taken off.
  func tamper(_ statements: String...) async throws {
    try await engine.write { transaction in
      for act in ["UPDATE", "DELETE"] {
        try transaction.run("DROP TRIGGER IF EXISTS auditEntryRefuses\(act)")
      }
      for statement in statements { try transaction.run(statement) }
    }
  }
}
