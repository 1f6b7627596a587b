import Care

/// Finds which children were counted ahead for a question and have not changed since.
struct AheadReader {
  private let transaction: any Transaction
  private let day: Day
  /// Who must be counted from the records: those of whom the audit tells a change, and records that are
  /// joined with others.
  private let without: Set<Int64>

  /// Nothing where children were counted for another question, or not at all.
  init?(_ question: AheadQuestion, _ joins: RecordJoins, in transaction: any Transaction) throws {
    guard try AheadTable.isKept(in: transaction),
      let standing = try AheadTable(transaction).standing(), standing.question == question.text
    else { return nil }
    self.transaction = transaction
    day = question.recordedUntil
    let joined = joins.goesOn.flatMap { [$0.key.number, $0.value.number] }
    without = try AheadTable(transaction).changed(since: standing.head).union(joined)
  }

  /// The children of a block who need not be counted from their records.
  func children(of block: BlockOfChildren) throws -> [AheadChild] {
    try rows("child, holdsFrom, holdsUntil, cases", of: block.numbers) { row, child in
      guard block.holds(child) else { return nil }
      return AheadChild(
        child, cases: row.bytes(3), holdsUntil: row.isNull(2) ? nil : Day(row.text(2)))
    }
  }

  /// The numbers of all children who need not be counted from their records.
  func numbers() throws -> Set<Int64> {
    Set(try rows("child, holdsFrom, holdsUntil", of: 0...Int64.max) { $1.number })
  }

  private func rows<Element>(
    _ columns: String, of numbers: ClosedRange<Int64>,
    _ make: (any Row, Key<Child>) throws -> Element?
  ) throws -> [Element] {
    let found = try transaction.rows(
      "SELECT \(columns) FROM countedChild WHERE child BETWEEN ? AND ? ORDER BY child",
      [.integer(numbers.lowerBound), .integer(numbers.upperBound)]
    ) { row -> Element? in
      let child = Key<Child>(row.integer(0))
      guard !without.contains(child.number), holds(row) else { return nil }
      return try make(row, child)
    }
    return found.compactMap(\.self)
  }

  /// Whether a row is right for the last day on which anything is recorded; days are kept as texts that
  /// sort as days do.
  private func holds(_ row: any Row) -> Bool {
    row.text(1) <= day.description && (row.isNull(2) || day.description <= row.text(2))
  }
}
