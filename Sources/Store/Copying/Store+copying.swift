extension Store {
  /// What a copy took over.
  package struct Copied: Sendable {
    package let tables: Int
    package let rows: Int
    /// The hash of the last entry of the audit, the same in both databases.
    package let head: String
  }

  /// Copies everything into an empty database, of the same kind or of the other, and verifies it there.
  ///
  /// Nobody may write meanwhile: a database whose audit has grown by the end is refused. Until the copy
  /// is whole the new database is marked as unfinished, and Heard does not open it.
  package func copy(
    into target: Store, progress: (String) -> Void = { _ in }
  ) async throws -> Copied {
    guard try await target.engine.read({ try AuditTrail.head(in: $0).number }) == 0,
      try await target.engine.read({ try $0.isWithoutChildren() })
    else {
      throw StoreFault(
        "The database to copy into is not empty.", mend: "Name one that holds nothing yet.")
    }
    let head = try await engine.read { try AuditTrail.head(in: $0).hash }
    try await target.engine.write { try $0.mark(isUnfinished: true) }
    var rows = 0
    let copies = try await engine.read { try TableCopy.all(in: $0) }
    for copy in copies {
      progress("Copying \(copy.table)")
      rows += try await self.copy(copy, into: target)
    }
    guard try await engine.read({ try AuditTrail.head(in: $0).hash }) == head else {
      throw StoreFault(
        "Somebody wrote to the database while it was being copied.",
        mend: "Stop the server and the commands that write, and copy into another empty database.")
    }
    let isOlder = !copies.contains { $0.table == RecordReach.table }
    try await target.engine.write { transaction in
      if isOlder { try RecordReach(transaction).makeAll() }
      try transaction.mark(isUnfinished: false)
    }
    progress("Verifying the copy")
    let verification = try await target.verify()
    guard verification.isSound, verification.head == Hexadecimal.text(head) else {
      throw StoreFault(
        "The copy is not what was copied (\(verification.faults.first ?? "another last entry")).",
        mend: "Run heard verify on the database that was copied, and copy again.")
    }
    return Copied(tables: copies.count, rows: rows, head: verification.head)
  }

  private func copy(_ copy: TableCopy, into target: Store) async throws -> Int {
    var place = TableCopy.Place()
    while true {
      let before = place
      let (rows, after) = try await engine.read { try copy.rows(after: before, in: $0) }
      guard !rows.isEmpty else { break }
      try await target.engine.write { transaction in
        if before.rows == 0 { try copy.makeRoom(in: transaction) }
        try copy.write(rows, in: transaction)
        if copy.table == "keeping" { try transaction.mark(isUnfinished: true) }
      }
      place = after
    }
    return place.rows
  }
}

extension Transaction {
  /// Notes that a copy into the database is not whole yet, or that it is.
  fileprivate func mark(isUnfinished: Bool) throws {
    try run("DELETE FROM keeping WHERE name = 'unfinishedCopy'")
    guard isUnfinished else { return }
    try run("INSERT INTO keeping (name, value) VALUES ('unfinishedCopy', 'yes')")
  }

  fileprivate func isWithoutChildren() throws -> Bool {
    try first("SELECT COUNT(*) FROM child") { $0.integer(0) } == 0
  }

  /// Whether a copy into the database was begun and never came to its end.
  func isUnfinishedCopy() throws -> Bool {
    try first("SELECT value FROM keeping WHERE name = 'unfinishedCopy'") { $0.text(0) } != nil
  }
}
