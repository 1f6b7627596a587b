import CLibPQ
import Care

/// A connection's own state: what libpq knows it by, and the statements prepared on it.
///
/// What is unsafe here: the pointer belongs to this object from opening to deinit, results are cleared
/// by the object that holds them, and values lie in a buffer that lives through the call.
@safe final class PostgresSession {
  private let pointer: OpaquePointer
  private var names: [String: String] = [:]
  /// Whether the database was seen to have the newest schema: it never goes back to an older one.
  var hasNewestSchema = false
  /// How often the server was waited for.
  private(set) var waits = 0

  init(_ address: PostgresAddress) throws {
    guard let pointer = unsafe PQconnectdb(address.connection) else {
      throw PostgresFailure(state: "", message: "no memory for a connection")
    }
    unsafe self.pointer = pointer
    guard unsafe PQstatus(pointer) == CONNECTION_OK else {
      throw PostgresFailure(state: "08001", message: message)
    }
    unsafe PQsetNoticeProcessor(pointer, { _, _ in }, nil)
    // Nearly every statement finds rows by a key: to plan each anew took as long as to carry it out.
    try command("SET plan_cache_mode = force_generic_plan")
    // And none runs for so long that compiling it would pay.
    try command("SET jit = off")
  }

  deinit { unsafe PQfinish(pointer) }

  var isAlive: Bool {
    unsafe PQstatus(pointer) == CONNECTION_OK && PQtransactionStatus(pointer) == PQTRANS_IDLE
  }

  var serverVersion: Int { unsafe Int(PQserverVersion(pointer)) }

  private var message: String { unsafe String(cString: PQerrorMessage(pointer)) }

  /// Carries out a command without values and without an answer.
  func command(_ sql: String) throws(PostgresFailure) {
    waits += 1
    _ = try unsafe checked(PQexec(pointer, sql))
  }

  /// Gives up what a transaction did, where one is under way.
  func rollback() {
    if unsafe PQtransactionStatus(pointer) != PQTRANS_IDLE { try? command("ROLLBACK") }
  }

  /// Sends calls together and waits for them once.
  ///
  /// Where one fails, none after it is carried out.
  func exchange(_ calls: [PostgresCall]) -> PostgresExchange {
    waits += 1
    var exchange = PostgresExchange()
    do throws(PostgresFailure) {
      if calls.count == 1 {
        exchange.results.append(try execute(calls[0]))
      } else {
        guard unsafe PQenterPipelineMode(pointer) == 1 else { throw lost }
        for call in calls { try send(call) }
        unsafe PQpipelineSync(pointer)
        for _ in calls { exchange.results.append(try nextOfPipeline()) }
        try endPipeline()
      }
    } catch {
      exchange.failure = error
      if unsafe PQpipelineStatus(pointer) != PQ_PIPELINE_OFF { try? endPipeline() }
    }
    return exchange
  }

  private func execute(_ call: PostgresCall) throws(PostgresFailure) -> PostgresResult {
    let result = unsafe call.parameters.withPointers { pointers, lengths, formats in
      unsafe PQexecPrepared(pointer, call.name, call.count, pointers, lengths, formats, 1)
    }
    return try unsafe checked(result)
  }

  private func send(_ call: PostgresCall) throws(PostgresFailure) {
    let isSent = unsafe call.parameters.withPointers { pointers, lengths, formats in
      unsafe PQsendQueryPrepared(pointer, call.name, call.count, pointers, lengths, formats, 1)
    }
    guard isSent == 1 else { throw lost }
  }

  /// The answer to one call; nothing stands between it and the next.
  private func nextOfPipeline() throws(PostgresFailure) -> PostgresResult {
    let result = try unsafe checked(PQgetResult(pointer))
    unsafe PQclear(PQgetResult(pointer))
    return result
  }

  /// Takes what is left of a pipeline, so that the connection takes statements one by one again.
  private func endPipeline() throws(PostgresFailure) {
    while unsafe PQexitPipelineMode(pointer) == 0 {
      guard unsafe PQstatus(pointer) == CONNECTION_OK else { throw lost }
      unsafe PQclear(PQgetResult(pointer))
    }
  }

  /// Forgets prepared statements: tables have changed under them.
  func forgetStatements() throws(PostgresFailure) {
    try command("DEALLOCATE ALL")
    names = [:]
  }

  /// The name under which a statement was prepared on this connection, if it was.
  func name(of sql: String) -> String? { names[sql] }

  func prepare(_ sql: String) throws(PostgresFailure) -> String {
    waits += 1
    let name = "heard\(names.count + 1)"
    _ = try unsafe checked(PQprepare(pointer, name, PostgresSession.numbered(sql), 0, nil))
    names[sql] = name
    return name
  }

  private var lost: PostgresFailure { PostgresFailure(state: "08006", message: message) }

  private func checked(_ result: OpaquePointer?) throws(PostgresFailure) -> PostgresResult {
    guard let result = unsafe result else { throw lost }
    let owned = unsafe PostgresResult(result)
    guard owned.isGood else {
      let state = owned.state ?? (unsafe PQstatus(pointer) == CONNECTION_OK ? "" : "08006")
      throw PostgresFailure(state: state, message: owned.message)
    }
    return owned
  }

  /// The statement with `$1`, `$2` … in place of question marks outside quotes.
  static func numbered(_ sql: String) -> String {
    var text = ""
    var number = 0
    var isQuoted = false
    for character in sql {
      if character == "'" { isQuoted.toggle() }
      if character == "?" && !isQuoted {
        number += 1
        text += "$\(number)"
      } else {
        text.append(character)
      }
    }
    return text
  }
}
