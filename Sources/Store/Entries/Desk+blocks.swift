package import Care

/// Some children with what counting needs of them.
package struct ChildrenToCount: Sendable {
  package let histories: [CareHistory]
  /// The service's own records of these children, of the kinds that were asked for.
  package let entries: Entries
  package let socialWorkers: [Key<Child>: [SocialWorkerEpisode]]
}

extension Desk {
  /// Reads every child with the rows of some kinds, some hundred children at a time, and folds them into
  /// something smaller, in parts at the same time; so memory does not grow with the children.
  ///
  /// Records that go on in others count under these. Since a day, the children of whom nothing falls on
  /// it or later are left out. The answers come in the order of the parts.
  package func children<Gathered: Sendable>(
    parts: Int? = nil, withRowsOf kinds: Set<String>, since day: Day? = nil,
    startingWith start: Gathered,
    _ add: @escaping @Sendable (inout Gathered, ChildrenToCount) throws -> Void
  ) async throws -> [Gathered] {
    let parts = max(parts ?? engine.readers, 1)
    return try await engine.gather(parts: parts, startingWith: start) {
      transaction, part, gathered in
      let reader = try HistoryReader(in: transaction, since: day, withRows: true)
      let tables = try EntryTable.kinds(in: transaction)
        .filter { $0.isOfChild && kinds.contains($0.name) }
        .map { EntryTable($0, in: transaction) }
      for block in try reader.blocks(part: part, of: parts) {
        var histories: [CareHistory] = []
        try reader.each(block.numbers) { histories.append($0) }
        var entries = Entries()
        for table in tables { try table.load(into: &entries, of: block) }
        try add(
          &gathered,
          ChildrenToCount(
            histories: histories, entries: entries,
            socialWorkers: try Desk.socialWorkers(of: block.numbers, in: transaction)))
      }
    }
  }

  /// The service's own records that are of no child, of some kinds.
  package func serviceRows(of kinds: Set<String>) async throws -> Entries {
    let own = EntryKind.all.filter { !$0.isOfChild && kinds.contains($0.name) }
    return try await entries(of: Set(own.map(\.name)))
  }

  /// The last day of any row of the service's work; nil where there is none.
  package func lastWorkDay() async throws -> Day? {
    try await engine.read { transaction in
      let isKept = try RecordReach.isKept(in: transaction)
      let days = try EntryTable.kinds(in: transaction)
        .filter { $0.tellsOfWork && !($0.isOfChild && isKept) }
        .map { try EntryTable($0, in: transaction).lastDay() }
      let ofChildren = isKept ? try RecordReach(transaction).lastWorkDay() : nil
      return (days + [ofChildren]).compactMap(\.self).max()
    }
  }

  /// Of which of some kinds any row is held.
  package func held(_ kinds: Set<String>) async throws -> Set<String> {
    try await engine.read { transaction in
      Set(
        try EntryTable.kinds(in: transaction).map(\.name).filter { name in
          try kinds.contains(name)
            && transaction.first("SELECT 1 FROM \(name) LIMIT 1") { _ in true } ?? false
        })
    }
  }

  /// The areas that were ever recorded as a child's home.
  package func homeAreas() async throws -> [String] {
    try await engine.read { transaction in
      guard try EntryTable.exist(in: transaction) else { return [] }
      return try transaction.rows("SELECT DISTINCT area FROM homeArea") { $0.text(0) }
    }
  }
}
