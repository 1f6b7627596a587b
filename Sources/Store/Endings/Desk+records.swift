package import Care

extension Desk {
  /// What counting needs of one child; nil where nothing is known of a child of that identifier.
  ///
  /// Of a sealed record nothing is told: ``openSealed(_:reason:)`` opens it.
  package func history(of localIdentifier: String) async throws -> CareHistory? {
    try await read(localIdentifier) { transaction, _ in
      try HistoryReader(in: transaction).history(of: localIdentifier)
    }
  }

  /// Everything that every source says of one child; nil where there is no such child.
  package func caseFile(of localIdentifier: String) async throws -> CaseFile? {
    try await read(localIdentifier) { transaction, key in
      try CaseTables(in: transaction).load(key, localIdentifier)
    }
  }

  /// The service's own records of one child; nil where there is no such child.
  package func entries(of localIdentifier: String) async throws -> Entries? {
    try await read(localIdentifier) { transaction, key in try Entries(in: transaction, of: key) }
  }

  /// The file and the service's own records of a child whose record is sealed, opened for a reason
  /// that the audit notes first.
  package func openSealed(
    _ localIdentifier: String, reason: String
  ) async throws -> (file: CaseFile, entries: Entries)? {
    guard !reason.allSatisfy(\.isWhitespace) else {
      throw Breach(
        "Say why the sealed record is opened.", citation: RecordState.citation)
    }
    let signature = signature(reason)
    return try await engine.write { transaction in
      guard let key = try CaseTables.key(of: localIdentifier, in: transaction) else { return nil }
      let trail = try AuditTrail(in: transaction, signedWith: signature)
      try trail.add("A sealed record was opened.", about: key)
      try trail.finish()
      return (
        try CaseTables(in: transaction).load(key, localIdentifier),
        try Entries(in: transaction, of: key)
      )
    }
  }

  /// What a body makes of every child's file for the statutory return, which holds sealed records as
  /// well and a child with several records once.
  package func filesForReturn<Answer: Sendable>(
    _ make: @escaping @Sendable (CaseFile) throws -> Answer?
  ) async throws -> [Answer] {
    try await engine.read { transaction in
      let tables = try CaseTables(in: transaction)
      let joins = try RecordJoins(in: transaction)
      let identifiers = Dictionary(
        try tables.keys().map { ($0.value, $0.key) }, uniquingKeysWith: { first, _ in first })
      return try identifiers.keys.sorted().filter { joins.goesOn[$0] == nil }.compactMap { key in
        let file = try tables.load(key, identifiers[key] ?? "")
        let others = try joins.records(goingOnIn: key)
          .map { try tables.load($0, identifiers[$0] ?? "") }
        return try make(others.reduce(file) { $0.joined(with: $1) })
      }
    }
  }

  /// What a body makes of every child's file as it is kept, sealed ones and ones that go on in
  /// another as well.
  package func caseFiles<Answer: Sendable>(
    _ make: @escaping @Sendable (CaseFile) throws -> Answer?
  ) async throws -> [Answer] {
    try await engine.read { transaction in
      let tables = try CaseTables(in: transaction)
      return try tables.keys().sorted { $0.key < $1.key }
        .compactMap { try make(try tables.load($0.value, $0.key)) }
    }
  }

  /// The children whose records are sealed today: they stand in no export that leaves the service,
  /// the statutory return apart.
  package func sealedRecords() async throws -> Set<Key<Child>> {
    let today = now().day
    return try await engine.read { try SealedRecords(on: today, in: $0).keys }
  }

  /// The identifiers of the children whose records are sealed today: at adoption, or by protection.
  package func sealedIdentifiers() async throws -> Set<String> {
    let today = now().dayInEngland
    return try await engine.read { transaction in
      guard try transaction.hasTable(RecordProtection.kind) else { return [] }
      let adopted = try SealedRecords(on: today, in: transaction).keys
      let protected = try transaction.rows(
        """
        SELECT child FROM recordProtection
        WHERE tier = ? AND startedOn <= ? AND (endedOn IS NULL OR endedOn > ?)
        """, [.text(RecordTier.sealed.rawValue), .day(today), .day(today)]
      ) { Key<Child>($0.integer(0)) }
      let cases = try CaseTables(in: transaction)
      return Set(try adopted.union(protected).compactMap(cases.localIdentifier))
    }
  }

  /// How the record of a child stands today; nil where there is no such child.
  package func state(of localIdentifier: String) async throws -> RecordState? {
    let today = now().day
    return try await engine.read { transaction in
      try CaseTables.key(of: localIdentifier, in: transaction).map {
        RecordState(of: try Entries(in: transaction, of: $0), on: today)
      }
    }
  }

  /// Reads of one child what is not sealed; nil where there is no such child.
  private func read<Answer: Sendable>(
    _ localIdentifier: String,
    _ body: @escaping @Sendable (any Transaction, Key<Child>) throws -> Answer?
  ) async throws -> Answer? {
    let today = now().day
    return try await engine.read { transaction in
      guard let key = try CaseTables.key(of: localIdentifier, in: transaction) else { return nil }
      if try SealedRecords(on: today, in: transaction).keys.contains(key) {
        let state = RecordState(of: try Entries(in: transaction, of: key), on: today)
        if let refusal = state.refusal { throw refusal }
      }
      return try body(transaction, key)
    }
  }
}
