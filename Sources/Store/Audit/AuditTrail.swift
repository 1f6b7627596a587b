import Care
import Crypto

/// The audit inside one transaction: adds entries, each chained to the one before by its hash.
final class AuditTrail {
  /// Who acts, when and why: the same for all entries of one transaction.
  struct Signature {
    let user: User
    let moment: Moment
    let purpose: String
  }

  private let transaction: any Transaction
  let signature: Signature
  private let recordedAt: String
  private let insert: any Statement
  private var head: AuditHead
  private var bytes: [UInt8] = []
  private var hasGrown = false

  /// Begins to add; refused where a newer Heard has changed the schema since the database was opened.
  init(in transaction: any Transaction, signedWith signature: Signature) throws {
    self.transaction = transaction
    self.signature = signature
    recordedAt = signature.moment.description
    insert = try transaction.prepare(
      "INSERT INTO auditEntry (\(AuditEntry.columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    head = try AuditHead.toAddTo(in: transaction)
  }

  /// Number and hash of the last entry; 0 and zeroes where there is none.
  static func head(in transaction: any Transaction) throws -> (number: Int, hash: [UInt8]) {
    try transaction.first(.auditHead) { (Int($0.integer(0)), $0.bytes(1)) } ?? (0, start)
  }

  /// The entries after one, up to another.
  ///
  /// A server that is told both ends finds them by their numbers; with one end alone it takes them for a
  /// third of the audit and reads all of it.
  static let between = "number > ? AND number <= ?"

  /// What the first entry is chained to.
  static let start = [UInt8](repeating: 0, count: 32)

  func add(
    _ sentence: String, change: String? = nil, about child: Key<Child>? = nil,
    state: [UInt8]? = nil
  ) throws {
    hasGrown = true
    head.number += 1
    let fields: [Value] = [
      .integer(Int64(head.number)), .text(recordedAt), .text(signature.user.name),
      .text(signature.purpose), child.map { .integer($0.number) } ?? .null, .text(sentence),
      change.map(Value.text) ?? .null, state.map(Value.bytes) ?? .null, .bytes(head.hash),
    ]
    let salt = AuditTrail.salt()
    head.hash = AuditTrail.hash(of: fields + [.bytes(salt)], using: &bytes)
    try insert.post(fields + [.bytes(head.hash), .bytes(salt)])
  }

  /// Notes where the audit ends, so that entries taken off its end are missed.
  ///
  /// Where nothing was told, its end stays where it is.
  func finish() throws {
    guard hasGrown else { return }
    try head.note(in: transaction)
    head.isNoted = true
  }

  /// Sixteen bytes that nobody can guess, so that nobody can try what an emptied entry said.
  private static func salt() -> [UInt8] { .random(count: 16) }

  /// SHA-256 over every field of an entry, the hash of the entry before and its salt among them.
  static func hash(of fields: [Value], using bytes: inout [UInt8]) -> [UInt8] {
    bytes.removeAll(keepingCapacity: true)
    for field in fields { bytes.append(field) }
    return Array(SHA256.hash(data: bytes))
  }
}

extension AuditEntry {
  /// The hash that the entry ought to have.
  func expectedHash(using bytes: inout [UInt8]) -> [UInt8] {
    AuditTrail.hash(of: fields + (salt.map { [.bytes($0)] } ?? []), using: &bytes)
  }

  /// Everything but its hash and its salt.
  var fields: [Value] {
    [
      .integer(Int64(number)), .text(recordedAt), .text(signedBy), .text(purpose),
      child.map { .integer($0.number) } ?? .null, .text(sentence),
      change.map(Value.text) ?? .null, state.map(Value.bytes) ?? .null, .bytes(previousHash),
    ]
  }
}
