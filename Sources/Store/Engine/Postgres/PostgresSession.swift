import CLibPQ
import Care

/// A connection's own state: what libpq knows it by, and the statements prepared on it.
///
/// What is unsafe here: the pointer belongs to this object from opening to deinit, results are cleared
/// by the object that holds them, and values lie in a buffer that lives through the call.
@safe final class PostgresSession {
  private let pointer: OpaquePointer
  private var names: [String: String] = [:]

  init(_ address: PostgresAddress) throws {
    guard let pointer = unsafe PQconnectdb(address.connection) else {
      throw PostgresFailure(state: "", message: "no memory for a connection", isBeforeWork: false)
    }
    unsafe self.pointer = pointer
    guard unsafe PQstatus(pointer) == CONNECTION_OK else {
      throw PostgresFailure(state: "08001", message: message, isBeforeWork: false)
    }
    unsafe PQsetNoticeProcessor(pointer, { _, _ in }, nil)
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
