/// A transaction under way, valid only inside the body that was given it.
protocol Transaction: AnyObject {
  /// The statement for a text; preparing the same text again is cheap.
  ///
  /// One text is one statement: do not run it again while its own rows are being read.
  func prepare(_ sql: String) throws -> any Statement

  /// Says which questions will be asked next.
  ///
  /// An engine over a network asks all of them at once and waits once; what is written in between makes
  /// it ask anew. Another does not even want to know them.
  func foresee(_ questions: () throws -> [Question]) throws

  /// Carries out one statement of a schema, `CREATE TABLE` with the engine's strictest options.
  func define(_ sql: String) throws

  /// Makes the database itself refuse to alter or remove rows of a table.
  func keepAppendOnly(_ table: String) throws

  /// Lets a body alter rows of a table that can only be added to; afterwards the database refuses again.
  func lettingChange(_ table: String, _ body: () throws -> Void) throws

  /// Makes the database itself refuse to remove the one row of a table, to put another in its place
  /// or to bring the number in one of its columns down.
  func keepForward(_ table: String, by column: String) throws

  /// Sets, keeps or undoes a point to go back to within the transaction.
  func savepoint(_ step: SavepointStep) throws

  /// The columns of a table, in their order.
  func columns(of table: String) throws -> [Column]

  /// The end of the audit, once it was read to be added to; goes back with what a savepoint undoes.
  var auditHead: AuditHead? { get set }

  /// Whether the database was seen to have the newest schema; kept for as long as the engine can.
  var hasNewestSchema: Bool { get set }

  /// Whether a table of that name exists.
  func hasTable(_ name: String) throws -> Bool

  /// Whether the database holds no table at all.
  func isEmpty() throws -> Bool
}

extension Transaction {
  /// Runs a statement once and says how many rows it wrote.
  @discardableResult
  func run(_ sql: String, _ values: [Value] = []) throws -> Int {
    try prepare(sql).run(values)
  }

  /// What a body makes of each row of an answer.
  func rows<Element>(
    _ sql: String, _ values: [Value] = [], _ make: (any Row) throws -> Element
  ) throws -> [Element] {
    var elements: [Element] = []
    try prepare(sql).each(values) { elements.append(try make($0)) }
    return elements
  }

  /// What a body makes of the first row of an answer; nil where there is none.
  func first<Element>(
    _ sql: String, _ values: [Value] = [], _ make: (any Row) throws -> Element
  ) throws -> Element? {
    try rows(sql, values, make).first
  }
}
