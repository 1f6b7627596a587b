import Care

/// Children's histories inside one transaction, read from their digests.
///
/// The records of a child who was found to have several are laid together under the one in which the
/// others go on, and count once.
struct HistoryReader {
  private let transaction: any Transaction
  private let loaded: LoadedYears
  let joins: RecordJoins

  init(in transaction: any Transaction) throws {
    self.transaction = transaction
    loaded = LoadedYears(try ServiceTables(transaction).loadedReturns().map(\.year))
    joins = try RecordJoins(in: transaction)
  }

  /// Every child in blocks, or, since a day, those of whom something may fall on it or later; the blocks
  /// of one of several parts.
  ///
  /// The days of `rows` of the service's own records count only where they are asked for.
  func blocks(
    part: Int, of parts: Int, since day: Day? = nil, withRows isOfRows: Bool = false
  ) throws -> [BlockOfChildren] {
    guard let numbers = try day.flatMap({ try numbers(since: $0, withRows: isOfRows) }) else {
      return try BlockOfChildren.all(part: part, of: parts, joins, in: transaction)
    }
    return BlockOfChildren.some(numbers, part: part, of: parts, joins)
  }

  /// The numbers of the children of whom something may fall on a day or later, in order; nil where that
  /// may be every child.
  func numbers(since day: Day, withRows isOfRows: Bool) throws -> [Int64]? {
    try RecordReach.children(since: day, withRows: isOfRows, joins, in: transaction)
  }

  /// Hands the histories of the children of a block to a body, in order.
  func each(_ block: BlockOfChildren, _ body: (CareHistory) throws -> Void) throws {
    for range in block.ranges { try each(range, where: block.holds, body) }
  }

  /// Hands the histories of the children of some numbers to a body, in order.
  func each(
    _ numbers: ClosedRange<Int64>, where isRead: (Key<Child>) -> Bool = { _ in true },
    _ body: (CareHistory) throws -> Void
  ) throws {
    let statement = try transaction.prepare(
      """
      SELECT number, localIdentifier, digest FROM child
      WHERE number BETWEEN ? AND ? AND digest IS NOT NULL ORDER BY number
      """)
    try statement.each([.integer(numbers.lowerBound), .integer(numbers.upperBound)]) { row in
      let key = Key<Child>(row.integer(0))
      guard isRead(key), joins.goesOn[key] == nil else { return }
      try body(try joined(history(row)))
    }
  }

  /// The history of one child, with the records that go on in it.
  func history(of localIdentifier: String) throws -> CareHistory? {
    try transaction.first(
      """
      SELECT number, localIdentifier, digest FROM child
      WHERE localIdentifier = ? AND digest IS NOT NULL
      """, [.text(localIdentifier)], history
    ).map(joined)
  }

  /// The same of a child whose key is known.
  func history(of key: Key<Child>) throws -> CareHistory? {
    try transaction.first(.history(of: key), history).map(joined)
  }

  private func joined(_ history: CareHistory) throws -> CareHistory {
    guard !joins.goesOn.isEmpty else { return history }
    return try joins.records(goingOnIn: history.key).reduce(history) { joined, key in
      let other = try transaction.first(.history(of: key), self.history)
      return other.map(joined.joined) ?? joined
    }
  }

  private func history(_ row: any Row) throws -> CareHistory {
    var history: CareHistory?
    try row.withBytes(2) {
      history = try DigestReader.history(
        $0, key: Key(row.integer(0)), localIdentifier: row.text(1))
    }
    guard let history else { throw Digest.damaged }
    return history.endingLostEpisodes(loaded: loaded)
  }
}
