import Care

/// Walks the audit from its first entry to its last and names what does not hang together.
struct AuditCheck {
  private let transaction: any Transaction
  private let noted: EntryHash?
  private let progress: CheckProgress
  /// What is left of entries that were emptied when a record was erased, by number.
  private var emptied: [Int: String] = [:]

  /// Takes the hash of an entry that must still be there.
  init(
    _ transaction: any Transaction, noted: EntryHash?, _ progress: @escaping CheckProgress
  ) {
    self.transaction = transaction
    self.noted = noted
    self.progress = progress
  }

  /// Adds what is wrong, and says in which state each child's file was left by its last entry.
  mutating func run(_ verification: inout Verification) throws -> [Key<Child>: [UInt8]] {
    emptied = try ErasedEntries(in: transaction).left
    var states: [Key<Child>: [UInt8]] = [:]
    var bytes: [UInt8] = []
    var expected = (number: 1, hash: AuditTrail.start)
    let columns = try AuditEntry.columns(in: transaction)
    try transaction.eachNumbered("SELECT \(columns) FROM auditEntry") { row in
      let entry = AuditEntry(row)
      check(entry, after: expected, using: &bytes, &verification)
      if entry.hash == noted?.bytes {
        verification.noted = .init(number: entry.number, recordedAt: entry.recordedAt)
      }
      expected = (entry.number + 1, entry.hash)
      verification.entries += 1
      if verification.entries.isMultiple(of: 1000) {
        progress("Checking the audit: \(verification.entries) entries")
      }
      if let child = entry.child, let state = entry.state { states[child] = state }
    }
    verification.head = Hexadecimal.text(expected.hash)
    try checkEnd(expected, &verification)
    checkNoted(&verification)
    return states
  }

  private func check(
    _ entry: AuditEntry, after expected: (number: Int, hash: [UInt8]), using bytes: inout [UInt8],
    _ verification: inout Verification
  ) {
    if entry.number > expected.number {
      let missing = expected.number..<entry.number
      verification.faults.append(
        missing.count == 1
          ? "Entry \(expected.number) of the audit was removed."
          : "Entries \(expected.number) to \(entry.number - 1) of the audit were removed.")
    } else if entry.previousHash != expected.hash {
      verification.faults.append(
        "\(entry.name) does not follow the entry before it: one of the two was replaced or moved.")
    }
    let isWhole =
      emptied[entry.number].map { $0 == entry.left(using: &bytes) }
      ?? (entry.hash == entry.expectedHash(using: &bytes))
    if !isWhole {
      verification.faults.append("\(entry.name) was altered.")
    }
  }

  private func checkNoted(_ verification: inout Verification) {
    guard let noted, verification.noted == nil else { return }
    if noted.bytes == AuditTrail.start {
      verification.noted = .init(number: 0, recordedAt: nil)
    } else {
      verification.faults.append(
        "No entry of the audit has the noted hash \(noted): the entry that was the last when it was "
          + "noted was removed or replaced since, or the hash is of another database.")
    }
  }

  private func checkEnd(
    _ expected: (number: Int, hash: [UInt8]), _ verification: inout Verification
  ) throws {
    let head = try AuditTrail.head(in: transaction)
    let last = expected.number - 1
    if head.number > last {
      verification.faults.append(
        head.number == last + 1
          ? "Entry \(head.number) was removed from the end of the audit."
          : "Entries \(last + 1) to \(head.number) were removed from the end of the audit.")
    } else if head.number < last {
      verification.faults.append(
        "Entries \(head.number + 1) to \(last) were added to the audit from outside Heard.")
    } else if head.hash != expected.hash {
      verification.faults.append("The last entry of the audit, \(last), was replaced.")
    }
  }
}

extension AuditEntry {
  fileprivate var name: String { "Entry \(number) of \(recordedAt) (\(sentence))" }
}
