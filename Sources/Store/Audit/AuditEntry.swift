package import Care

/// One entry of the audit: who did what, when, why and to whose file.
package struct AuditEntry: Hashable, Sendable {
  /// Its place in the audit, from 1 and without gaps.
  package let number: Int
  package let recordedAt: String
  package let signedBy: String
  package let purpose: String
  /// The child whose file it is about; nil for what is about the service.
  package let child: Key<Child>?
  /// What happened, in the words of the day on which it did.
  package let sentence: String
  /// The change as JSON; nil where something was shown and nothing changed.
  package let change: String?
  /// Fingerprint of the child's file afterwards; nil where the file did not change.
  let state: [UInt8]?
  let previousHash: [UInt8]
  let hash: [UInt8]
  /// Random bytes that its hash covers; nil in entries of before they were, and in emptied ones.
  let salt: [UInt8]?
}

extension AuditEntry {
  static let columns =
    "number, recordedAt, signedBy, purpose, child, sentence, change, state, previousHash, hash, salt"

  /// The columns as a database has them: one of an older version that is only read has no salts.
  static func columns(in transaction: any Transaction) throws -> String {
    let version = try Schema.version(of: transaction) ?? 0
    return version >= Migration.fourth.version ? columns : columns.replacing("salt", with: "NULL")
  }

  init(_ row: any Row) {
    number = Int(row.integer(0))
    recordedAt = row.text(1)
    signedBy = row.text(2)
    purpose = row.text(3)
    child = row.isNull(4) ? nil : Key(row.integer(4))
    sentence = row.text(5)
    change = row.isNull(6) ? nil : row.text(6)
    state = row.isNull(7) ? nil : row.bytes(7)
    previousHash = row.bytes(8)
    hash = row.bytes(9)
    salt = row.isNull(10) ? nil : row.bytes(10)
  }
}
