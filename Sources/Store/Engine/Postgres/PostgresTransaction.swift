import Care

/// A transaction on one connection of a PostgreSQL server.
final class PostgresTransaction: Transaction {
  let queue: PostgresQueue
  private let answers = ForeseenAnswers()
  var auditHead: AuditHead?

  init(_ queue: PostgresQueue) { self.queue = queue }

  var hasNewestSchema: Bool {
    get { queue.session.hasNewestSchema }
    set { queue.session.hasNewestSchema = newValue }
  }

  func prepare(_ sql: String) throws -> any Statement { PostgresStatement(sql, queue, answers) }

  func foresee(_ questions: () throws -> [Question]) throws {
    let new = try questions().filter { !answers.holds($0) }
    for (question, result) in zip(new, try queue.ask(new)) { answers.keep(result, to: question) }
  }

  func define(_ sql: String) throws {
    try queue.command(PostgresTransaction.spelled(sql))
    try queue.forgetStatements()
  }

  /// A statement of the schema in PostgreSQL's own types.
  static func spelled(_ sql: String) -> String {
    guard sql.hasPrefix("CREATE TABLE") || sql.hasPrefix("ALTER TABLE") else { return sql }
    return sql.replacing(" INTEGER", with: " BIGINT").replacing(" REAL", with: " DOUBLE PRECISION")
      .replacing(" BLOB", with: " BYTEA")
  }

  func keepAppendOnly(_ table: String) throws {
    try refuse("UPDATE OR DELETE OR TRUNCATE", on: table, because: "\(table) can only be added to")
  }

  func lettingChange(_ table: String, _ body: () throws -> Void) throws {
    try queue.command("ALTER TABLE \(table) DISABLE TRIGGER \(table)RefusesUPDATE")
    try body()
    try queue.command("ALTER TABLE \(table) ENABLE TRIGGER \(table)RefusesUPDATE")
  }

  func keepForward(_ table: String, by column: String) throws {
    let reason = "\(table) can only go forward"
    try refuse("DELETE OR TRUNCATE", on: table, because: reason)
    try refuse(
      "UPDATE", on: table, when: "NEW.\(column) <= OLD.\(column)", because: reason)
  }

  private func refuse(
    _ acts: String, on table: String, when condition: String? = nil, because reason: String
  ) throws {
    let name = "\(table)Refuses\(acts.split(separator: " ").first ?? "")"
    try queue.command(
      """
      CREATE OR REPLACE FUNCTION \(name)() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN RAISE EXCEPTION '\(reason)'; END $$
      """)
    let each = condition == nil ? "STATEMENT" : "ROW"
    let when = condition.map { " WHEN (\($0))" } ?? ""
    try queue.command(
      "CREATE TRIGGER \(name) BEFORE \(acts) ON \(table) FOR EACH \(each)\(when) "
        + "EXECUTE FUNCTION \(name)()")
  }

  func savepoint(_ step: SavepointStep) throws {
    answers.forget()
    try queue.take(step)
  }

  func columns(of table: String) throws -> [Column] {
    try rows(
      """
      SELECT column_name, data_type FROM information_schema.columns
      WHERE table_schema = current_schema() AND table_name = ? ORDER BY ordinal_position
      """, [.text(table.lowercased())]
    ) { Column(name: $0.text(0), type: $0.text(1)) }
  }

  func hasTable(_ name: String) throws -> Bool {
    try queue.ask("\(Self.tables) AND relname = ?", [.text(name.lowercased())]).rowCount > 0
  }

  func isEmpty() throws -> Bool { try queue.ask("\(Self.tables) LIMIT 1", []).rowCount == 0 }

  /// Every table of the schema, also those that the user may not read, which `information_schema` hides:
  /// what belongs to others is not taken for nothing.
  private static let tables = """
    SELECT 1 FROM pg_catalog.pg_class
    WHERE relkind IN ('r', 'p') AND relnamespace = current_schema()::regnamespace
    """
}

/// A statement of a PostgreSQL transaction.
final class PostgresStatement: Statement {
  private let sql: String
  private let queue: PostgresQueue
  private let answers: ForeseenAnswers

  init(_ sql: String, _ queue: PostgresQueue, _ answers: ForeseenAnswers) {
    self.sql = sql
    self.queue = queue
    self.answers = answers
  }

  func run(_ values: [Value]) throws -> Int {
    answers.forget()
    return try queue.ask(sql, values).written
  }

  func post(_ values: [Value]) throws {
    answers.forget()
    try queue.post(sql, values)
  }

  func each(_ values: [Value], _ body: (any Row) throws -> Void) throws {
    let result = try answers.answer(sql, values) ?? queue.ask(sql, values)
    let row = PostgresRow(result)
    for position in 0..<result.rowCount {
      row.position = Int32(position)
      try body(row)
    }
  }
}
