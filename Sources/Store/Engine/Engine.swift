/// The one door between Store and a database: transactions over SQL text, bound values and rows.
///
/// SQL above this stays in the subset that SQLite and PostgreSQL both speak, with `?` for values.
/// Work inside a transaction is synchronous; only waiting for the transaction is not.
protocol Engine: Sendable {
  /// How many read at the same time where much is read.
  var readers: Int { get }

  /// Runs a body that sees one unchanging state of the database.
  func read<Answer: Sendable>(
    _ body: @escaping @Sendable (any Transaction) throws -> Answer
  ) async throws -> Answer

  /// The same for a body that reads the rows of one child or two: it does not wait behind those who read
  /// much, and where the engine can, it runs at once on the thread of who asks.
  func look<Answer: Sendable>(
    _ body: @escaping @Sendable (any Transaction) throws -> Answer
  ) async throws -> Answer

  /// The same for a body of one statement, which needs no transaction around it.
  func glance<Answer: Sendable>(
    _ body: @escaping @Sendable (any Transaction) throws -> Answer
  ) async throws -> Answer

  /// Runs a body whose writes are all kept, durably, or not at all.
  func write<Answer: Sendable>(
    _ body: @escaping @Sendable (any Transaction) throws -> Answer
  ) async throws -> Answer

  /// Writes anew what the database keeps, so that nothing of removed rows is left in it.
  func giveUpUnused() async throws

  /// Gives up every connection; the engine cannot be used afterwards.
  func close() throws
}
