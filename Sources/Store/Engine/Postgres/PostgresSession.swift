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

  init(_ address: PostgresAddress) throws {
    guard let pointer = unsafe PQconnectdb(address.connection) else {
      throw PostgresFailure(state: "", message: "no memory for a connection", isBeforeWork: false)
    }
    unsafe self.pointer = pointer
    guard unsafe PQstatus(pointer) == CONNECTION_OK else {
      throw PostgresFailure(state: "08001", message: message, isBeforeWork: false)
    }
    unsafe PQsetNoticeProcessor(pointer, { _, _ in }, nil)
    // Nearly every statement finds rows by a key: to plan each anew took as long as to carry it out.
    try command("SET plan_cache_mode = force_generic_plan")
  }

  deinit { unsafe PQfinish(pointer) }

  var isAlive: Bool {
    unsafe PQstatus(pointer) == CONNECTION_OK && PQtransactionStatus(pointer) == PQTRANS_IDLE
  }

  var serverVersion: Int { unsafe Int(PQserverVersion(pointer)) }

  private var message: String { unsafe String(cString: PQerrorMessage(pointer)) }

  /// Carries out a command without values and without an answer.
  func command(_ sql: String) throws {
    _ = try unsafe checked(PQexec(pointer, sql))
  }

  /// Keeps what the transaction wrote; where the connection is lost here, nobody knows whether it was.
  func commit() throws {
    do {
      try command("COMMIT")
    } catch let failure as PostgresFailure where failure.isLost {
      throw PostgresFailure(
        state: failure.state, message: failure.message, isBeforeWork: false, isAtCommit: true)
    }
  }

  /// Runs a statement, prepared on first use, with values in place of its question marks.
  func execute(_ sql: String, _ values: [Value]) throws -> PostgresResult {
    let name = try prepare(sql)
    let parameters = PostgresParameters(values)
    return try unsafe parameters.withPointers { pointers, lengths, formats in
      try unsafe checked(
        PQexecPrepared(
          pointer, name, Int32(values.count), pointers, lengths, formats, 1))
    }
  }

  /// Runs several statements with the same values, sent together and waited for once.
  func executeAll(_ statements: [String], _ values: [Value]) throws -> [PostgresResult] {
    let names = try statements.map(prepare)
    guard unsafe PQenterPipelineMode(pointer) == 1 else {
      return try statements.map { try execute($0, values) }
    }
    let parameters = PostgresParameters(values)
    let results = Result {
      for name in names { try send(name, parameters, count: values.count) }
      unsafe PQpipelineSync(pointer)
      return try names.map { _ in try nextOfPipeline() }
    }
    try endPipeline()
    return try results.get()
  }

  private func send(_ name: String, _ parameters: PostgresParameters, count: Int) throws {
    let isSent = unsafe parameters.withPointers { pointers, lengths, formats in
      unsafe PQsendQueryPrepared(pointer, name, Int32(count), pointers, lengths, formats, 1)
    }
    guard isSent == 1 else {
      throw PostgresFailure(state: "08006", message: message, isBeforeWork: false)
    }
  }

  /// The answer to one statement; nothing stands between it and the next.
  private func nextOfPipeline() throws -> PostgresResult {
    let result = try unsafe checked(PQgetResult(pointer))
    unsafe PQclear(PQgetResult(pointer))
    return result
  }

  /// Takes what is left of a pipeline, so that the connection takes statements one by one again.
  private func endPipeline() throws {
    while unsafe PQexitPipelineMode(pointer) == 0 {
      guard unsafe PQstatus(pointer) == CONNECTION_OK else {
        throw PostgresFailure(state: "08006", message: message, isBeforeWork: false)
      }
      unsafe PQclear(PQgetResult(pointer))
    }
  }

  /// Forgets prepared statements: tables have changed under them.
  func forgetStatements() throws {
    try command("DEALLOCATE ALL")
    names = [:]
  }

  private func prepare(_ sql: String) throws -> String {
    if let name = names[sql] { return name }
    let name = "heard\(names.count + 1)"
    _ = try unsafe checked(PQprepare(pointer, name, PostgresSession.numbered(sql), 0, nil))
    names[sql] = name
    return name
  }

  private func checked(_ result: OpaquePointer?) throws -> PostgresResult {
    guard let result = unsafe result else {
      throw PostgresFailure(state: "08006", message: message, isBeforeWork: false)
    }
    let owned = unsafe PostgresResult(result)
    guard owned.isGood else {
      let state = owned.state ?? (unsafe PQstatus(pointer) == CONNECTION_OK ? "" : "08006")
      throw PostgresFailure(state: state, message: message, isBeforeWork: false)
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
