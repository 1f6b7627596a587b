/// Where the audit ends: its last entry, to which the next is chained.
struct AuditHead: Equatable, Sendable {
  var number: Int
  var hash: [UInt8]
  /// Whether the database has a row that says so; a new one has none.
  var isNoted = true

  /// The end of an audit without entries.
  static let none = AuditHead(number: 0, hash: AuditTrail.start, isNoted: false)
}

extension AuditHead {
  /// The end of the audit in a transaction that adds to it; refused where a newer Heard has changed the
  /// schema since the database was opened.
  ///
  /// Nobody else adds meanwhile: both are asked once in a transaction, in one question.
  static func toAddTo(in transaction: any Transaction) throws -> AuditHead {
    if let known = transaction.auditHead { return known }
    let found = try transaction.first(
      """
      SELECT number, hash, (SELECT MAX(version) FROM schemaVersion) FROM auditHead
      WHERE position = 1
      """
    ) { row in
      try Schema.checkIsKnown(Int(row.integer(2)))
      return AuditHead(number: Int(row.integer(0)), hash: row.bytes(1))
    }
    let head = found ?? .none
    transaction.auditHead = head
    return head
  }

  /// Notes that the audit ends here now.
  func note(in transaction: any Transaction) throws {
    let values: [Value] = [.integer(Int64(number)), .bytes(hash)]
    try transaction.prepare(
      isNoted
        ? "UPDATE auditHead SET number = ?, hash = ? WHERE position = 1"
        : "INSERT INTO auditHead (position, number, hash) VALUES (1, ?, ?)"
    ).post(values)
    transaction.auditHead = AuditHead(number: number, hash: hash)
  }
}
