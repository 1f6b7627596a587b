import CLibPQ
import Care

/// One connection to a PostgreSQL server, on a thread of its own: libpq's calls block.
@safe actor PostgresConnection {
  private let session: PostgresSession
  private let executor: QueueExecutor

  nonisolated var unownedExecutor: UnownedSerialExecutor {
    unsafe executor.asUnownedSerialExecutor()
  }

  init(_ address: PostgresAddress) async throws {
    executor = QueueExecutor()
    session = try PostgresSession(address)
  }

  /// What work on the connection came to, and whether the connection can be used again.
  struct Use<Answer: Sendable>: Sendable {
    let outcome: Result<Answer, any Error>
    let isAlive: Bool
  }

  /// Does work on the connection's own thread, in one go.
  func use<Answer: Sendable>(
    _ work: @Sendable (isolated PostgresConnection) throws -> Answer
  ) -> Use<Answer> {
    Use(outcome: Result { try work(self) }, isAlive: session.isAlive)
  }

  /// Refuses a server that lacks what Heard uses.
  func checkServer() throws {
    let version = session.serverVersion
    guard version >= 130_000 else {
      throw StoreFault(
        "The database server is PostgreSQL \(version / 10_000), and Heard needs 13 or later.",
        mend: "Have the server upgraded, or use another one. Nothing was changed.")
    }
  }

  /// Runs a body inside a transaction: kept as a whole once it returns, or not at all.
  func run<Answer>(
    opening commands: [String], _ body: @Sendable (any Transaction) throws -> Answer
  ) throws -> Answer {
    let queue = PostgresQueue(session)
    do {
      try queue.open(commands)
      let answer = try body(PostgresTransaction(queue))
      try queue.commit()
      return answer
    } catch {
      session.rollback()
      throw error
    }
  }

  /// Runs a body of one statement that reads; over a connection that turns out lost it may run again.
  func glance<Answer>(_ body: @Sendable (any Transaction) throws -> Answer) throws -> Answer {
    try body(PostgresTransaction(PostgresQueue(session)))
  }

  /// Carries out commands that no transaction may hold.
  func command(_ commands: [String]) throws {
    let queue = PostgresQueue(session)
    for command in commands { try queue.command(command) }
  }
}
