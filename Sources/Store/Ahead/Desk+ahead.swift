package import Care

extension Desk {
  /// Counts ahead what each child counts for, of those of whom it is not known yet or is no longer so;
  /// says how many were counted.
  ///
  /// Records that are joined with others are never counted ahead. Nobody who writes waits for it, and
  /// what changes meanwhile is counted the next time.
  package func countAhead(
    _ question: AheadQuestion, withRowsOf kinds: Set<String>, since day: Day,
    anew isAnew: Bool = false,
    progress: @escaping @Sendable (_ counted: Int, _ of: Int) -> Void = { _, _ in },
    _ count: @escaping @Sendable (Key<Child>, ChildrenToCount) -> AheadChild
  ) async throws -> Int {
    let head = try await engine.write { try AheadTable($0).begin(question, anew: isAnew) }
    let blocks = try await engine.read { try Desk.uncounted(question, since: day, in: $0) }
    let total = blocks.reduce(0) { $0 + $1.count }
    let parts = engine.readers
    try await withThrowingTaskGroup { group in
      for part in 0..<parts {
        group.addTask {
          var counted = 0
          for position in stride(from: part, to: blocks.count, by: parts) {
            try Task.checkCancellation()
            try await countAhead(blocks[position], question, kinds, count)
            counted += blocks[position].count
            progress(min(counted * parts, total), total)
          }
        }
      }
      try await group.waitForAll()
    }
    try await engine.write { try AheadTable($0).end(question, at: head) }
    return total
  }

  /// Whether children were counted ahead for a question; without one, for any.
  package func hasCountedAhead(for question: AheadQuestion? = nil) async throws -> Bool {
    try await engine.glance { transaction in
      guard try AheadTable.isKept(in: transaction),
        let standing = try AheadTable(transaction).standing()
      else { return false }
      return question.map { $0.text == standing.question } ?? true
    }
  }

  /// The children of whom it stands otherwise than their records have it what they count for, of those who
  /// would not be counted from their records.
  package func countedOtherwise(
    _ question: AheadQuestion, withRowsOf kinds: Set<String>,
    progress: @escaping @Sendable (_ counted: Int, _ of: Int) -> Void = { _, _ in },
    _ count: @escaping @Sendable (Key<Child>, ChildrenToCount) -> AheadChild
  ) async throws -> [Key<Child>] {
    let parts = engine.readers
    return try await engine.gather(parts: parts, startingWith: [Key<Child>]()) {
      transaction, part, otherwise in
      let reader = try HistoryReader(in: transaction)
      guard let ahead = try AheadReader(question, reader.joins, in: transaction) else { return }
      let tables = try EntryTable.counted(kinds, in: transaction)
      let numbers = try ahead.numbers().sorted()
      var counted = 0
      for block in BlockOfChildren.some(numbers, part: part, of: parts, reader.joins) {
        let known = Set(try ahead.children(of: block))
        otherwise += try Desk.eachChild(of: block, reader, tables, in: transaction).map(count)
          .filter { !known.contains($0) }.map(\.child)
        counted += block.count
        progress(min(counted * parts, numbers.count), numbers.count)
      }
    }.flatMap(\.self).sorted()
  }

  /// The children who have to be counted, in blocks.
  private static func uncounted(
    _ question: AheadQuestion, since day: Day, in transaction: any Transaction
  ) throws -> [BlockOfChildren] {
    let reader = try HistoryReader(in: transaction)
    let known = try AheadReader(question, reader.joins, in: transaction)?.numbers() ?? []
    let joined = reader.joins.goesOn.flatMap { [$0.key.number, $0.value.number] }
    let numbers = try reader.numbers(since: day, withRows: true) ?? []
    return BlockOfChildren.some(
      numbers.filter { !known.contains($0) && !joined.contains($0) }, reader.joins)
  }

  private func countAhead(
    _ block: BlockOfChildren, _ question: AheadQuestion, _ kinds: Set<String>,
    _ count: @escaping @Sendable (Key<Child>, ChildrenToCount) -> AheadChild
  ) async throws {
    let (head, children) = try await engine.read { transaction in
      let head = try AuditTrail.head(in: transaction).number
      let reader = try HistoryReader(in: transaction)
      let tables = try EntryTable.counted(kinds, in: transaction)
      return (head, try Desk.eachChild(of: block, reader, tables, in: transaction).map(count))
    }
    try await engine.write { try AheadTable($0).keep(children, readAt: head, for: question) }
  }

  /// The children of a block, one by one; none of them is joined with another.
  private static func eachChild(
    of block: BlockOfChildren, _ reader: HistoryReader, _ tables: [EntryTable],
    in transaction: any Transaction
  ) throws -> [(Key<Child>, ChildrenToCount)] {
    var histories: [Key<Child>: CareHistory] = [:]
    try reader.each(block) { histories[$0.key] = $0 }
    var entries: [Key<Child>: Entries] = [:]
    for table in tables {
      for range in block.ranges { try table.load(range, into: &entries) }
    }
    let workers = try socialWorkers(of: block, in: transaction)
    return block.children.map { child in
      let records = ChildrenToCount(
        histories: [histories[child]].compactMap(\.self), entries: entries[child] ?? Entries(),
        socialWorkers: [child: workers[child]].compactMapValues(\.self))
      return (child, records)
    }
  }
}
