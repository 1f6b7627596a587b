/// One step of the schema: statements that are never edited once they have shipped.
///
/// They are written in the types of SQLite's strict tables; the engine of another database spells
/// them in its own way.
struct Migration: Sendable {
  let version: Int
  let statements: [String]
  /// Tables whose rows the database itself shall refuse to alter or remove.
  var appendOnly: [String] = []
  /// Tables of one row whose number the database itself shall only let grow.
  var forwardOnly: [String] = []
  /// What is worked out from the rows that there are, once the tables are made.
  var work: @Sendable (any Transaction) throws -> Void = { _ in }
}
