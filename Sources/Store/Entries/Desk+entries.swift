package import Care

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

  /// Whether a save happened under a key already, its answer perhaps lost on the way.
  package func happened(_ key: SaveKey?) async throws -> Bool {
    guard let key else { return false }
    let user = user
    return try await engine.read { try key.isTaken(by: user, in: $0) }
  }

  /// The service's own records of every child and of the service.
  ///
  /// For counting, the rows of a record that goes on in another are put under that one, as
  /// ``histories()`` does with what the sources say; not joined, they stand as they were kept. Where
  /// `kinds` names some, the rows of the others are not read.
  package func entries(
    of kinds: Set<String>? = nil, joined isJoined: Bool = true
  ) async throws -> Entries {
    for _ in 0..<3 {
      async let second = entries(of: kinds, part: 1, of: 2, joined: isJoined)
      let first = try await entries(of: kinds, part: 0, of: 2, joined: isJoined)
      let rest = try await second
      // Somebody wrote between the start of one part and of the other: read again.
      if first.head == rest.head { return first.entries.adding(rest.entries) }
    }
    return try await entries(of: kinds, part: 0, of: 1, joined: isJoined).entries
  }

  /// The rows of some of the kinds, with the head of the audit that tells which state they are of.
  private func entries(
    of kinds: Set<String>?, part: Int, of parts: Int, joined isJoined: Bool
  ) async throws -> (entries: Entries, head: [UInt8]) {
    try await engine.read { transaction in
      let head = try AuditTrail.head(in: transaction).hash
      var entries = Entries()
      let tables = try EntryTable.kinds(in: transaction)
        .filter { kinds?.contains($0.name) ?? true }.map { EntryTable($0, in: transaction) }
      for table in try EntryTable.shared(tables, among: parts)[part] {
        try table.load(into: &entries)
      }
      guard isJoined else { return (entries, head) }
      return (entries.moved(try RecordJoins(in: transaction).goesOn), head)
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
  /// Every row of one child.
  init(in transaction: any Transaction, of child: Key<Child>) throws {
    self.init()
    let tables = try EntryTable.kinds(in: transaction).filter(\.isOfChild)
      .map { EntryTable($0, in: transaction) }
    try EntryTable.load(tables, into: &self, of: child, in: transaction)
  }
}
