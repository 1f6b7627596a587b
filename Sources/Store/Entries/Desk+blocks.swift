package import Care

/// Some children with what counting needs of them.
package struct ChildrenToCount: Sendable {
  /// Those of whom it was counted ahead what they count for; nothing else is told of them.
  package var ahead: [AheadChild] = []
  package var histories: [CareHistory] = []
  /// The service's own records of these children, of the kinds that were asked for.
  package var entries = Entries()
  package var socialWorkers: [Key<Child>: [SocialWorkerEpisode]] = [:]

  /// Nobody.
  package static let none = ChildrenToCount()
}

extension Desk {
  /// Reads every child with the rows of some kinds, some hundred children at a time, and folds them into
  /// something smaller, in parts at the same time; so memory does not grow with the children.
  ///
  /// Records that go on in others count under these. Since a day, the children of whom nothing falls on
  /// it or later are left out. Of those who were counted ahead for a question no record is read. The
  /// answers come in the order of the parts.
  package func children<Gathered: Sendable>(
    parts: Int? = nil, withRowsOf kinds: Set<String>, since day: Day? = nil,
    countedAheadFor question: AheadQuestion? = nil, startingWith start: Gathered,
    _ add: @escaping @Sendable (inout Gathered, ChildrenToCount) throws -> Void
  ) async throws -> [Gathered] {
    let parts = max(parts ?? engine.readers, 1)
    return try await engine.gather(parts: parts, startingWith: start) {
      transaction, part, gathered in
      let reader = try HistoryReader(in: transaction)
      let ahead = try question.flatMap { try AheadReader($0, reader.joins, in: transaction) }
      let tables = try EntryTable.counted(kinds, in: transaction)
      for block in try reader.blocks(part: part, of: parts, since: day, withRows: true) {
        let known = try ahead?.children(of: block) ?? []
        if !known.isEmpty { try add(&gathered, ChildrenToCount(ahead: known)) }
        if let rest = block.without(Set(known.map(\.child.number))) {
          try add(&gathered, Desk.children(of: rest, reader, tables, in: transaction))
        }
      }
    }
  }

  private static func children(
    of block: BlockOfChildren, _ reader: HistoryReader, _ tables: [EntryTable],
    in transaction: any Transaction
  ) throws -> ChildrenToCount {
    var histories: [CareHistory] = []
    try reader.each(block) { histories.append($0) }
    var entries = Entries()
    for table in tables { try table.load(into: &entries, of: block) }
    return ChildrenToCount(
      histories: histories, entries: entries,
      socialWorkers: try socialWorkers(of: block, in: transaction))
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

extension EntryTable {
  /// The tables of the children's rows of some kinds.
  static func counted(
    _ kinds: Set<String>, in transaction: any Transaction
  ) throws -> [EntryTable] {
    try EntryTable.kinds(in: transaction)
      .filter { $0.isOfChild && kinds.contains($0.name) }
      .map { EntryTable($0, in: transaction) }
  }
}
