import CLibPQ
import Care

/// What the server answered to one statement: rows in binary form.
@safe final class PostgresResult {
  fileprivate let pointer: OpaquePointer

  init(_ pointer: OpaquePointer) { unsafe self.pointer = pointer }

  deinit { unsafe PQclear(pointer) }

  var isGood: Bool {
    let status = unsafe PQresultStatus(pointer)
    return status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK
  }

  /// The five characters by which PostgreSQL knows an error.
  var state: String? {
    let field = unsafe PQresultErrorField(pointer, Int32(UInt8(ascii: "C")))
    return unsafe field.map { unsafe String(cString: $0) }
  }

  /// What the server said of an error.
  var message: String { unsafe String(cString: PQresultErrorMessage(pointer)) }

  var rowCount: Int { unsafe Int(PQntuples(pointer)) }

  /// How many rows a statement wrote.
  var written: Int { unsafe Int(String(cString: PQcmdTuples(pointer))) ?? 0 }
}

/// A row of an answer, read column by column.
@safe final class PostgresRow: Row {
  private let result: PostgresResult
  var position: Int32 = 0

  init(_ result: PostgresResult) { self.result = result }

  func isNull(_ column: Int) -> Bool {
    unsafe PQgetisnull(result.pointer, position, Int32(column)) == 1
  }

  func integer(_ column: Int) -> Int64 {
    let bytes = unsafe stored(column)
    switch bytes.count {
    case 1, 2, 4, 8:
      let isNegative = unsafe bytes[0] & 0x80 != 0 && bytes.count > 1
      var number: Int64 = isNegative ? -1 : 0
      for index in 0..<bytes.count { number = number << 8 | Int64(unsafe bytes[index]) }
      return number
    default: return 0
    }
  }

  func real(_ column: Int) -> Double {
    let bytes = unsafe stored(column)
    guard bytes.count == 8 else { return 0 }
    return Double(bitPattern: UInt64(bitPattern: integer(column)))
  }

  func text(_ column: Int) -> String { unsafe String(decoding: stored(column), as: UTF8.self) }

  func bytes(_ column: Int) -> [UInt8] { unsafe Array(stored(column)) }

  func withBytes(_ column: Int, _ body: (Span<UInt8>) throws -> Void) rethrows {
    try body(unsafe Span(_unsafeElements: stored(column)))
  }

  private func stored(_ column: Int) -> UnsafeBufferPointer<UInt8> {
    let start = unsafe PQgetvalue(result.pointer, position, Int32(column))
    let count = unsafe Int(PQgetlength(result.pointer, position, Int32(column)))
    return unsafe UnsafeBufferPointer(
      start: start.map { unsafe UnsafeRawPointer($0).assumingMemoryBound(to: UInt8.self) },
      count: start == nil ? 0 : count)
  }
}
