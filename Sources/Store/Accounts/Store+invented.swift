extension Store {
  /// Notes that everything in the database is invented, for good.
  package func markInvented() async throws {
    _ = try await engine.write {
      try $0.run(
        "INSERT INTO keeping (name, value) VALUES ('invented', 'yes') ON CONFLICT (name) DO NOTHING"
      )
    }
  }

  /// Whether everything in the database is invented.
  package func isInvented() async throws -> Bool {
    try await engine.read {
      try $0.first("SELECT value FROM keeping WHERE name = 'invented'") { $0.text(0) } == "yes"
    }
  }
}
