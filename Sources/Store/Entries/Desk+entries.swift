package import Care

/// Rows of the service's own records that change together: of one child, or of the service.
package struct EntrySet: Sendable {
  /// The child's local identifier; nil for rows about the service.
  package var localIdentifier: String?
  package var changes: [EntryChange]

  package init(_ localIdentifier: String? = nil, _ changes: [EntryChange]) {
    self.localIdentifier = localIdentifier
    self.changes = changes
  }
}

extension Desk {
  /// Writes sets of rows in one transaction, each set with its own audit entry: all of them, or none.
  ///
  /// A save that is repeated under the same `key`, because its answer was lost on the way, happens once.
  package func enter(
    _ sets: [EntrySet], purpose: String, once key: SaveKey? = nil
  ) async throws {
    if let refusal = Access.refusal(of: .entries(.kept(.init([]))), by: user) { throw refusal }
    let signature = signature(purpose)
    let user = user
    try await engine.write { transaction in
      if let key, try !key.take(by: user, at: signature.moment, in: transaction) { return }
      let trail = try AuditTrail(in: transaction, signedWith: signature)
      let writer = try EntryWriter(in: transaction, trail)
      for set in sets { try writer.write(set) }
      try trail.finish()
    }
  }

  /// The service's own records of every child and of the service.
  ///
  /// For counting, the rows of a record that goes on in another are put under that one, as
  /// ``histories()`` does with what the sources say; not joined, they stand as they were kept.
  package func entries(joined isJoined: Bool = true) async throws -> Entries {
    try await engine.read { transaction in
      let entries = try Entries(in: transaction)
      return isJoined ? entries.moved(try RecordJoins(in: transaction).goesOn) : entries
    }
  }

  /// The local identifier of every child on the register.
  package func localIdentifiers() async throws -> [Key<Child>: String] {
    try await engine.read { transaction in
      let rows = try transaction.rows("SELECT number, localIdentifier FROM child") {
        (Key<Child>($0.integer(0)), $0.text(1))
      }
      return Dictionary(rows) { first, _ in first }
    }
  }

  /// The last day on which anything was recorded, as the audit has it; nil where nothing was.
  package func lastRecordedDay() async throws -> Day? {
    try await engine.read { transaction in
      try transaction.first("SELECT MAX(recordedAt) FROM auditEntry") { $0.text(0) }
        .flatMap { Moment($0)?.day }
    }
  }
}

extension Entries {
  /// Every row, or every row of one child.
  init(in transaction: any Transaction, of child: Key<Child>? = nil) throws {
    self.init()
    guard try EntryTable.exist(in: transaction) else { return }
    let isNewest = try Schema.version(of: transaction) == Schema.newest
    for kind in EntryKind.all where child == nil || kind.isOfChild {
      // A database of an older version that is only read lacks the newer kinds.
      guard try isNewest || transaction.hasTable(kind.name) else { continue }
      try EntryTable(kind, in: transaction).load(into: &self, of: child)
    }
  }
}
