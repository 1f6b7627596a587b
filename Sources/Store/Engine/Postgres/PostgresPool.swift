/// Connections to one server: handed out one user at a time, made when they are first needed.
actor PostgresPool {
  private let address: PostgresAddress
  private let limit: Int
  private var idle: [PostgresConnection] = []
  private var made = 0
  private var waiting: [CheckedContinuation<Void, Never>] = []

  init(_ address: PostgresAddress, limit: Int) {
    self.address = address
    self.limit = limit
  }

  /// Does work with a connection, once more on a new one where the connection was lost beforehand, and
  /// some times more where the server asks to repeat a transaction that met another.
  nonisolated func use<Answer: Sendable>(
    _ work: @escaping @Sendable (isolated PostgresConnection) throws -> Answer
  ) async throws -> Answer {
    var attempts = 0
    while true {
      attempts += 1
      let connection = try await take()
      let use = await connection.use(work)
      await giveBack(connection, isAlive: use.isAlive)
      do {
        return try use.outcome.get()
      } catch let failure as PostgresFailure {
        guard failure.mayRepeat, attempts < 6 else { throw failure.fault(address) }
      }
    }
  }

  private func take() async throws -> PostgresConnection {
    while idle.isEmpty && made >= limit {
      await withCheckedContinuation { waiting.append($0) }
    }
    if let connection = idle.popLast() { return connection }
    made += 1
    do {
      return try await PostgresConnection(address)
    } catch {
      made -= 1
      wakeOne()
      if let failure = error as? PostgresFailure { throw failure.fault(address) }
      throw error
    }
  }

  private func giveBack(_ connection: PostgresConnection, isAlive: Bool) {
    if isAlive {
      idle.append(connection)
    } else {
      made -= 1
    }
    wakeOne()
  }

  private func wakeOne() {
    if !waiting.isEmpty { waiting.removeFirst().resume() }
  }
}
