import Care

/// Takes what the audit says of one child out of it: the entries stay, with their numbers, moments,
/// users and hashes, and say no more.
struct AuditEraser {
  private let transaction: any Transaction

  init(_ transaction: any Transaction) { self.transaction = transaction }

  /// Empties the entries about the child, takes the identifier out of all others, and says which they
  /// were.
  func erase(_ child: Key<Child>, _ localIdentifier: String) throws -> [ErasedEntries.Emptied] {
    let identifier = ErasedIdentifier(localIdentifier)
    let pattern = Value.text("%\(localIdentifier)%")
    let concerned = try transaction.rows(
      """
      SELECT \(try AuditEntry.columns(in: transaction)) FROM auditEntry
      WHERE child = ? OR sentence LIKE ? OR purpose LIKE ? OR change LIKE ? ORDER BY number
      """, [.integer(child.number), pattern, pattern, pattern], AuditEntry.init)
    let changed = concerned.compactMap { entry in
      entry.child == child ? entry.emptied : entry.without(identifier)
    }
    try transaction.lettingChange("auditEntry") {
      for entry in changed { try write(entry) }
    }
    var bytes: [UInt8] = []
    return changed.map {
      ErasedEntries.Emptied(number: $0.number, left: $0.left(using: &bytes))
    }
  }

  private func write(_ entry: AuditEntry) throws {
    try transaction.run(
      """
      UPDATE auditEntry SET purpose = ?, sentence = ?, change = ?, state = ?, salt = NULL
      WHERE number = ?
      """,
      [
        .text(entry.purpose), .text(entry.sentence), entry.change.map(Value.text) ?? .null,
        entry.state.map(Value.bytes) ?? .null, .integer(Int64(entry.number)),
      ])
  }
}

extension AuditEntry {
  /// Without everything that it says of its child.
  fileprivate var emptied: AuditEntry {
    with(purpose: "", sentence: "What this entry told was erased.", change: nil, state: nil)
  }

  /// Without an identifier; nil where it does not name it.
  fileprivate func without(_ identifier: ErasedIdentifier) -> AuditEntry? {
    let entry = with(
      purpose: identifier.takenOut(of: purpose), sentence: identifier.takenOut(of: sentence),
      change: change.map(identifier.takenOut(ofJSON:)), state: state)
    return entry == self ? nil : entry
  }

  /// Who, when and in which place stay, and the salt stays where nothing else changes.
  private func with(
    purpose: String, sentence: String, change: String?, state: [UInt8]?
  ) -> AuditEntry {
    let isSame = (purpose, sentence, change) == (self.purpose, self.sentence, self.change)
    return AuditEntry(
      number: number, recordedAt: recordedAt, signedBy: signedBy, purpose: purpose, child: child,
      sentence: sentence, change: change, state: state, previousHash: previousHash, hash: hash,
      salt: isSame ? salt : nil)
  }

  /// SHA-256 over what stands in an entry that was emptied, its hash of old among it.
  func left(using bytes: inout [UInt8]) -> String {
    Hexadecimal.text(
      AuditTrail.hash(
        of: fields + [.bytes(hash), salt.map(Value.bytes) ?? .null], using: &bytes))
  }
}
