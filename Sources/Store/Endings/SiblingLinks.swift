package import Care

/// The brothers and sisters whom children's own records name, inside one transaction.
struct SiblingLinks {
  private let transaction: any Transaction

  init(_ transaction: any Transaction) { self.transaction = transaction }

  /// Takes a sealed record out of the lists of others: nothing leads from them to a new identity.
  ///
  /// Each change is told to the audit of the child whose list it is.
  func cut(_ localIdentifier: String, _ trail: AuditTrail) throws {
    let quoted = JSONList.text([localIdentifier]).dropFirst().dropLast()
    let others = try transaction.rows(
      """
      SELECT child.localIdentifier FROM childDescription
      JOIN child ON child.number = childDescription.child
      WHERE childDescription.source = 0 AND childDescription.siblings LIKE ? ORDER BY child.number
      """, [.text("%\(quoted)%")]
    ) { $0.text(0) }
    for other in others {
      guard let key = try CaseTables.key(of: other, in: transaction) else { continue }
      let file = try CaseTables(in: transaction).load(key, other)
      guard let held = file.record(from: .heard), let child = held.child,
        child.siblings.contains(localIdentifier)
      else { continue }
      var record = held
      record.child?.siblings = child.siblings.filter { $0 != localIdentifier }
      try Desk.record(
        .register(.kept(.init(record: held.changes(to: record)))), on: other, in: transaction, trail
      )
    }
  }

  /// Children who are brothers and sisters by what either of them says, sealed records apart.
  func groups(on day: Day) throws -> [[Key<Child>]] {
    let keys = try CaseTables(in: transaction).keys()
    let sealed = try SealedRecords(on: day, in: transaction).keys
    let goesOn = try RecordJoins(in: transaction).goesOn
    var groups = SiblingGroups()
    try transaction.prepare(
      "SELECT child, siblings FROM childDescription WHERE siblings <> '[]' ORDER BY child"
    ).each([]) { row in
      let child = Key<Child>(row.integer(0))
      for other in JSONList.read(row.text(1))?.compactMap({ keys[$0] }) ?? []
      where !sealed.contains(child) && !sealed.contains(other) {
        groups.join(goesOn[child] ?? child, goesOn[other] ?? other)
      }
    }
    return groups.all
  }
}

extension Desk {
  /// Children who are brothers and sisters, in groups of two and more; sealed records apart.
  package func siblings() async throws -> [[Key<Child>]] {
    let today = now().day
    return try await engine.read { try SiblingLinks($0).groups(on: today) }
  }
}
