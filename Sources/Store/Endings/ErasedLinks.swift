import Care

/// What the records of others say of a child who is to be erased: their lists of brothers and sisters,
/// a parent who was looked after too, meetings in common.
struct ErasedLinks {
  private let transaction: any Transaction
  private let trail: AuditTrail

  init(_ transaction: any Transaction, _ trail: AuditTrail) {
    self.transaction = transaction
    self.trail = trail
  }

  /// Takes the identifier out of the records of others; each change is told to the audit.
  func cut(_ localIdentifier: String, of child: Key<Child>) throws {
    try SiblingLinks(transaction).cut(localIdentifier, trail)
    let identifier = ErasedIdentifier(localIdentifier)
    let writer = try EntryWriter(in: transaction, trail)
    for kind in EntryKind.all {
      for (row, other) in try rows(of: kind, naming: localIdentifier, besides: child) {
        guard let now = try? kind.entry(from: row.entry.cells.map(identifier.takenOut(of:))),
          now != row.entry
        else { continue }
        let change = EntryChange(kind: kind.name, number: row.number, was: row.entry, now: now)
        try writer.keep([WrittenRow(change)], of: other)
      }
    }
  }

  /// The rows of a kind that name the identifier somewhere, and whose they are.
  private func rows(
    of kind: EntryKind, naming localIdentifier: String, besides child: Key<Child>
  ) throws -> [(AnyEntered, Key<Child>?)] {
    let columns = kind.fields.filter { [.text, .list].contains($0.shape) }.map(\.name)
    guard !columns.isEmpty else { return [] }
    let found = try transaction.rows(
      """
      SELECT number, \(kind.isOfChild ? "child" : "NULL") FROM \(kind.name)
      WHERE \(columns.map { "\($0) LIKE ?" }.joined(separator: " OR ")) ORDER BY number
      """, columns.map { _ in .text("%\(localIdentifier)%") }
    ) { ($0.integer(0), $0.isNull(1) ? nil : Key<Child>($0.integer(1))) }
    return try found.filter { $0.1 != child }.compactMap { number, other in
      var entries = Entries()
      try EntryTable(kind, in: transaction).load(into: &entries, of: other)
      return entries.every(kind).first { $0.number == number }.map { ($0, other) }
    }
  }
}

extension ErasedIdentifier {
  fileprivate func takenOut(of cell: FieldCell) -> FieldCell {
    switch cell {
    case .text(let text): .text(takenOut(of: text))
    case .list(let list): .list(list.map { takenOut(of: $0) })
    case .none, .number, .decimal, .fact, .day: cell
    }
  }
}
