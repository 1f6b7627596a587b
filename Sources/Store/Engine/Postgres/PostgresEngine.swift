/// The engine for an authority or a region that outgrows one machine: a PostgreSQL server, over libpq.
///
/// One writer at a time, as with the embedded engine: each takes the advisory lock of the authority before
/// it reads anything, so that the audit's chain has one end. Readers never wait.
struct PostgresEngine: Engine {
  let address: PostgresAddress
  private let pool: PostgresPool
  private let isReadOnly: Bool
  private let queue: CommitQueue

  var readers: Int { Cores.forReading }

  init(_ address: PostgresAddress, isReadOnly: Bool) async throws {
    self.address = address
    self.isReadOnly = isReadOnly
    let pool = PostgresPool(address, limit: Cores.forReading + 6)
    self.pool = pool
    queue = CommitQueue { body in
      let outcomes = try await pool.use { connection in
        try connection.run(
          opening: [
            "BEGIN ISOLATION LEVEL READ COMMITTED",
            PostgresEngine.takingWritersLock,
          ], body)
      }
      return outcomes.map { outcome in
        outcome.mapError { ($0 as? PostgresFailure)?.fault(address) ?? $0 }
      }
    }
    // A server that cannot be reached, or is too old, is told before any work begins.
    try await pool.use { try $0.checkServer() }
  }

  func read<Answer: Sendable>(
    _ body: @escaping @Sendable (any Transaction) throws -> Answer
  ) async throws -> Answer {
    try await pool.use { connection in
      try connection.run(
        opening: ["BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"], body)
    }
  }

  func look<Answer: Sendable>(
    _ body: @escaping @Sendable (any Transaction) throws -> Answer
  ) async throws -> Answer {
    try await read(body)
  }

  func glance<Answer: Sendable>(
    _ body: @escaping @Sendable (any Transaction) throws -> Answer
  ) async throws -> Answer {
    try await pool.use { try $0.glance(body) }
  }

  func write<Answer: Sendable>(
    _ body: @escaping @Sendable (any Transaction) throws -> Answer
  ) async throws -> Answer {
    guard !isReadOnly else { throw StoreFault.readOnlyServer(address) }
    return try await queue.write(body)
  }

  /// Takes the lock of who writes: `Hear` in ASCII, and the schema in which the authority's tables lie, so
  /// that authorities in schemas of one database do not wait for each other.
  private static let takingWritersLock = """
    SELECT pg_advisory_xact_lock(\(0x48_65_61_72), coalesce(current_schema()::regnamespace::oid::int, 0))
    """

  func giveUpUnused() async throws {
    try await pool.use { connection in
      try connection.command(Schema.tables.map { "VACUUM (FULL, ANALYZE) \($0)" })
    }
  }

  /// Connections end with the pool, whose last user is this engine.
  func close() throws {}
}
