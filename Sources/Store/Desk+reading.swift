package import Care

extension Desk {
  /// What counting needs of every child, episodes that were lost between two returns ended.
  package func histories() async throws -> [CareHistory] {
    try await histories(parts: 1, startingWith: []) { $0.append($1) }.flatMap { $0 }
  }

  /// Reads every history and folds it into something smaller, in parts at the same time: in as many as
  /// there are readers.
  ///
  /// All parts see the same state of the database. Since a day, histories that are over before it are
  /// left out. The answers come in the order of the parts.
  package func histories<Gathered: Sendable>(
    parts: Int? = nil, since day: Day? = nil, startingWith start: Gathered,
    _ add: @escaping @Sendable (inout Gathered, CareHistory) throws -> Void
  ) async throws -> [Gathered] {
    let parts = max(parts ?? engine.readers, 1)
    return try await engine.gather(parts: parts, startingWith: start) {
      transaction, part, gathered in
      let reader = try HistoryReader(in: transaction)
      for block in try reader.blocks(part: part, of: parts, since: day) {
        try reader.each(block) { try add(&gathered, $0) }
      }
    }
  }

  /// The returns that are loaded, by year.
  package func loadedReturns() async throws -> [LoadedReturn] {
    try await engine.read { try ServiceTables($0).loadedReturns() }
  }

  /// The years whose returns are loaded.
  package func loadedYears() async throws -> LoadedYears {
    LoadedYears(try await loadedReturns().map(\.year))
  }

  /// The policies that the service has chosen.
  package func policies() async throws -> Policies {
    try await engine.read { try ServiceTables($0).policies() }
  }

  /// The figures that somebody entered, by measure, breakdown and period.
  package func referenceFigures() async throws -> [ReferenceFigure] {
    try await engine.read { try ServiceTables($0).referenceFigures() }
  }

  /// The number of the last entry of the audit that tells a change; 0 where there is none.
  ///
  /// As long as it stays, everything that can be counted stays: what was only shown changes nothing.
  package func lastChange() async throws -> Int64 {
    try await engine.read { transaction in
      try transaction.first(
        "SELECT number FROM auditEntry WHERE change IS NOT NULL ORDER BY number DESC LIMIT 1"
      ) { $0.integer(0) } ?? 0
    }
  }

  /// The newest entries of the audit, newest first, about one child or about all.
  package func audit(
    about localIdentifier: String? = nil, limit: Int
  ) async throws -> [AuditEntry] {
    try await engine.read { transaction in
      guard let localIdentifier else {
        return try transaction.rows(
          "SELECT \(try AuditEntry.columns(in: transaction)) FROM auditEntry ORDER BY number DESC LIMIT ?",
          [.integer(Int64(limit))], AuditEntry.init)
      }
      guard let key = try CaseTables.key(of: localIdentifier, in: transaction) else { return [] }
      return try transaction.rows(
        """
        SELECT \(try AuditEntry.columns(in: transaction)) FROM auditEntry WHERE child = ?
        ORDER BY number DESC LIMIT ?
        """, [.integer(key.number), .integer(Int64(limit))], AuditEntry.init)
    }
  }
}
