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
  /// something smaller, in several parts at the same time; so memory does not grow with the children.
  ///
  /// Records that go on in others count under these. The answers come in the order of the parts.
  package func children<Gathered: Sendable>(
    parts: Int = 1, withRowsOf kinds: Set<String>, startingWith start: Gathered,
    _ add: @escaping @Sendable (inout Gathered, ChildrenToCount) throws -> Void
  ) async throws -> [Gathered] {
    try await engine.gather(parts: parts, startingWith: start) { transaction, part, gathered in
      let reader = try HistoryReader(in: transaction)
      let tables = try EntryTable.kinds(in: transaction)
        .filter { $0.isOfChild && kinds.contains($0.name) }
        .map { EntryTable($0, in: transaction) }
      for numbers in try BlockOfChildren.all(part: part, of: max(parts, 1), in: transaction) {
        let block = BlockOfChildren(numbers, reader.joins)
        var histories: [CareHistory] = []
        try reader.each(numbers) { histories.append($0) }
        var entries = Entries()
        for table in tables { try table.load(into: &entries, of: block) }
        try add(
          &gathered,
          ChildrenToCount(
            histories: histories, entries: entries,
            socialWorkers: try Desk.socialWorkers(of: numbers, in: transaction)))
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
    let parts = 2
    return try await engine.gather(parts: parts, startingWith: Day?.none) {
      transaction, part, last in
      let tables = try EntryTable.kinds(in: transaction).filter(\.tellsOfWork)
        .map { EntryTable($0, in: transaction) }
      for table in try EntryTable.shared(tables, among: parts)[part] {
        last = [last, try table.lastDay()].compactMap(\.self).max()
      }
    }.compactMap(\.self).max()
  }

  /// The areas that were ever recorded as a child's home.
  package func homeAreas() async throws -> [String] {
    try await engine.read { transaction in
      guard try EntryTable.exist(in: transaction) else { return [] }
      return try transaction.rows("SELECT DISTINCT area FROM homeArea") { $0.text(0) }
    }
  }
}
