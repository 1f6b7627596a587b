package import Care

extension Desk {
  /// Writes one change: checked, carried out, kept with its digest and told to the audit, or nothing.
  ///
  /// A change of a child's file names the child by local identifier; one who is not known yet is
  /// entered. A save that is repeated under the same `key` happens once.
  package func record(
    _ change: Change, on localIdentifier: String? = nil, purpose: String, once key: SaveKey? = nil
  ) async throws {
    if let refusal = Access.refusal(of: change, by: user) { throw refusal }
    let signature = signature(purpose)
    let user = user
    try await engine.write { transaction in
      if let key, try !key.take(by: user, at: signature.moment, in: transaction) { return }
      let trail = try AuditTrail(in: transaction, signedWith: signature)
      switch change {
      case .yearsReturn(.received), .register:
        guard let localIdentifier, !localIdentifier.isEmpty else { throw Desk.noChild }
        try DeskGuard(signature, transaction).check(.keepRegister, of: localIdentifier)
        try Desk.record(change, on: localIdentifier, in: transaction, trail)
      case .entries(.kept(let kept)):
        try EntryWriter(in: transaction, trail).write(EntrySet(localIdentifier, kept.changes))
      case .yearsReturn(.imported), .reference, .policy:
        guard localIdentifier == nil else { throw Desk.notOfOneChild }
        try Desk.record(change, in: transaction, trail, at: signature.moment)
      }
      try trail.finish()
    }
  }

  /// Notes that children's data was shown or written to a file, and why.
  package func note(
    _ sentence: String, purpose: String, about localIdentifier: String? = nil
  ) async throws {
    try await note(sentence, purpose: purpose) { transaction in
      try localIdentifier.flatMap { try CaseTables.key(of: $0, in: transaction) }
    }
  }

  /// The same of a child whose key is known.
  func note(_ sentence: String, purpose: String, about child: Key<Child>) async throws {
    try await note(sentence, purpose: purpose) { _ in child }
  }

  private func note(
    _ sentence: String, purpose: String,
    about child: @escaping @Sendable (any Transaction) throws -> Key<Child>?
  ) async throws {
    let signature = signature(purpose)
    try await engine.write { transaction in
      let trail = try AuditTrail(in: transaction, signedWith: signature)
      try trail.add(sentence, about: try child(transaction))
      try trail.finish()
    }
  }

  /// Carries out a change of one child's file inside a transaction.
  static func record(
    _ change: Change, on localIdentifier: String, in transaction: any Transaction,
    _ trail: AuditTrail
  ) throws {
    let tables = try CaseTables(in: transaction)
    var file =
      try tables.key(of: localIdentifier).map { try tables.load($0, localIdentifier) }
      ?? tables.newFile(localIdentifier)
    let held = try tables.fingerprints(of: file.key)
    let change = try change.keepingHidden(of: file, DeskGuard(trail.signature, transaction))
    try file.apply(change)
    let state = try tables.save(change.records, of: file, over: held)
    var writer = ChangeWriter()
    try trail.add(
      change.sentence, change: try writer.text(of: change), about: file.key, state: state)
  }

  private static func record(
    _ change: Change, in transaction: any Transaction, _ trail: AuditTrail, at moment: Moment
  ) throws {
    let service = ServiceTables(transaction)
    switch change {
    case .yearsReturn(.imported(let imported)):
      let held = try service.loadedReturns()
      for loaded in imported.returns where !held.contains(loaded) {
        try service.keep(loaded, at: moment)
      }
    case .reference(.entered(let entered)):
      try service.save(entered.figures)
    case .policy(.chosen(let chosen)):
      try service.save(chosen.setting)
      _ = try service.policies()
      try CaseTables(in: transaction).renewDigests()
    case .yearsReturn(.received), .register, .entries: break
    }
    var writer = ChangeWriter()
    try trail.add(change.sentence, change: try writer.text(of: change))
  }

  private static let noChild = Breach("This change is about one child. Say which.")
  private static let notOfOneChild = Breach(
    "This change is about the service, not about one child.")
}

extension Change {
  /// The change with the brothers and sisters kept whom whoever makes it was not shown.
  fileprivate func keepingHidden(of file: CaseFile, _ guardian: DeskGuard) throws -> Change {
    guard case .register(.kept(let kept)) = self, kept.record.child != nil else { return self }
    let hidden = try guardian.hidden(among: HiddenOthers.named(in: file))
    return .register(.kept(.init(record: hidden.kept(in: kept.record, of: file))))
  }

  /// What the change does to the records of one child.
  fileprivate var records: [RecordChanges] {
    switch self {
    case .yearsReturn(.received(let received)): received.records
    case .register(.kept(let kept)): [kept.record]
    case .yearsReturn(.imported), .reference, .policy, .entries: []
    }
  }
}
