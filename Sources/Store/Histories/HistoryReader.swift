import Care

/// Children's histories inside one transaction, read from their digests.
struct HistoryReader {
  private let transaction: any Transaction
  private let loaded: LoadedYears

  init(in transaction: any Transaction) throws {
    self.transaction = transaction
    loaded = LoadedYears(try ServiceTables(transaction).loadedReturns().map(\.year))
  }

  /// Hands the histories of one of several parts of the register to a body.
  func each(part: Int, of parts: Int, _ body: (CareHistory) throws -> Void) throws {
    let last = try transaction.first("SELECT MAX(number) FROM child") { $0.integer(0) } ?? 0
    let length = last / Int64(parts) + 1
    let first = Int64(part) * length
    let statement = try transaction.prepare(
      """
      SELECT number, localIdentifier, digest FROM child
      WHERE number BETWEEN ? AND ? AND digest IS NOT NULL ORDER BY number
      """)
    try statement.each([.integer(first), .integer(first + length - 1)]) { row in
      try body(history(row))
    }
  }

  func history(of localIdentifier: String) throws -> CareHistory? {
    try transaction.first(
      """
      SELECT number, localIdentifier, digest FROM child
      WHERE localIdentifier = ? AND digest IS NOT NULL
      """, [.text(localIdentifier)], history)
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
