import Care

/// What one transaction asks of the server.
///
/// What nobody waits for goes on its way with the next statement that somebody does wait for, or with the
/// commit: a way to the server and back costs more than most statements.
///
/// A transaction has parts, each in a savepoint. Of what the server refuses, the part that asked for it is
/// told; where that part has ended already, nobody is left to tell, and the transaction fails as a whole.
final class PostgresQueue {
  let session: PostgresSession
  private var waiting: [(call: PostgresCall, part: Int)] = []
  private var part = 0
  /// The last part of which the server has heard.
  private var heard = 0
  /// Whether the server has answered: a connection that was lost before may be replaced.
  private var isOpen = false
  private var failure: Failure?

  /// What the server refused, and of which part; of none where the connection was lost.
  private struct Failure {
    let reason: PostgresFailure
    let part: Int?
  }

  init(_ session: PostgresSession) { self.session = session }

  /// So many statements wait at most.
  private static let most = 500
  /// So many bytes go together with a commit: who writes more waits for it first.
  private static let few = 8_192

  /// Begins a transaction; nothing is sent yet.
  func open(_ commands: [String]) throws {
    for command in commands { try post(command, []) }
  }

  /// Has a statement carried out whose answer nobody needs.
  func post(_ sql: String, _ values: [Value]) throws {
    if let failure { throw failure.reason }
    let call = PostgresCall(try name(of: sql), values)
    waiting.append((call, part))
    if waiting.count >= Self.most { try flush() }
  }

  /// The answer to a statement.
  func ask(_ sql: String, _ values: [Value]) throws -> PostgresResult {
    try send([PostgresCall(try name(of: sql), values)])[0]
  }

  /// The answers to several questions.
  func ask(_ questions: [Question]) throws -> [PostgresResult] {
    guard !questions.isEmpty else { return [] }
    return try send(try questions.map { PostgresCall(try name(of: $0.sql), $0.values) })
  }

  /// Carries out a command that is not prepared: one of a schema, or that no transaction may hold.
  func command(_ sql: String) throws {
    try flush()
    try told { () throws(PostgresFailure) in try session.command(sql) }
  }

  /// Forgets prepared statements: tables have changed under them.
  func forgetStatements() throws {
    try flush()
    try told { () throws(PostgresFailure) in try session.forgetStatements() }
  }

  /// Keeps what the transaction wrote; where the connection is lost here, nobody knows whether it was.
  func commit() throws {
    // A connection that was lost before, or under much that is on its way, is found out before the last
    // word is spoken.
    if !isOpen || bytesWaiting > Self.few { try flush() }
    let commit = PostgresCall(try name(of: "COMMIT"), [])
    do {
      _ = try send([commit])
    } catch var failure as PostgresFailure where failure.isLost {
      failure.isAtCommit = true
      failure.isBeforeWork = false
      throw failure
    }
  }

  func take(_ step: SavepointStep) throws {
    switch step {
    case .begin:
      part += 1
      try post(step.rawValue, [])
    case .keep:
      try post(step.rawValue, [])
      part += 1
    case .undo: try undo()
    }
  }

  /// Undoes a part; what the server has not heard of, it never hears of.
  private func undo() throws {
    if let failure, failure.part != part { throw failure.reason }
    waiting.removeAll { $0.part == part }
    if heard == part { try session.command(SavepointStep.undo.rawValue) }
    failure = nil
    part += 1
  }
}

extension PostgresQueue {
  private var bytesWaiting: Int { waiting.reduce(0) { $0 + $1.call.parameters.byteCount } }

  private func name(of sql: String) throws -> String {
    if let name = session.name(of: sql) { return name }
    // What fails to be prepared fails in the part that asks for it.
    try flush()
    return try told { () throws(PostgresFailure) in try session.prepare(sql) }
  }

  private func flush() throws {
    if !waiting.isEmpty || failure != nil { _ = try send([]) }
  }

  /// Sends what waits and some calls more; gives the answers to these.
  private func send(_ calls: [PostgresCall]) throws -> [PostgresResult] {
    if let failure { throw failure.reason }
    let sent = waiting + calls.map { ($0, part) }
    waiting = []
    heard = sent.last?.part ?? heard
    let exchange = session.exchange(sent.map(\.call))
    if !exchange.results.isEmpty { isOpen = true }
    if let failure = exchange.failure {
      throw known(failure, of: sent[min(exchange.results.count, sent.count - 1)].part)
    }
    return Array(exchange.results.suffix(calls.count))
  }

  private func told<Answer>(_ act: () throws(PostgresFailure) -> Answer) throws -> Answer {
    do {
      return try act()
    } catch {
      throw known(error, of: part)
    }
  }

  /// Remembers what went wrong: the server carries out nothing more until it is undone.
  private func known(_ failure: PostgresFailure, of part: Int) -> PostgresFailure {
    var failure = failure
    failure.isBeforeWork = failure.isLost && !isOpen
    self.failure = Failure(reason: failure, part: failure.isLost ? nil : part)
    return failure
  }
}
