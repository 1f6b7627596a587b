import Care

/// A type that has a table of its own: the table's name, its columns, how a row is written and read.
///
/// Columns bear the names of the properties, codes are kept as the return writes them, days as ISO
/// text; so that any tool for the database can be read without Heard.
protocol StoredRow: Hashable, Sendable, Codable {
  static var table: String { get }
  /// Names of the columns that ``write(to:)`` fills, in its order.
  static var columns: [String] { get }
  /// The column that holds the day by which a row is known; nil where a record has one row at most.
  static var keyColumn: String? { get }
  /// The day by which the row is known, where its kind is known by a day.
  var keyDay: Day? { get }

  func write(to values: inout Values)
  init(from row: inout RowReader) throws
}

extension StoredRow {
  static var keyColumn: String? { nil }
  var keyDay: Day? { nil }

  /// Whether the key is worked out of the row and has a column beside the row's own.
  static var isKeyDerived: Bool { keyColumn.map { !columns.contains($0) } ?? false }

  static var keyColumns: [String] {
    keyColumn.map { ["child", "source", $0, "ordinal"] } ?? ["child", "source"]
  }
}

extension StoredRow where Self: DatedRow {
  var keyDay: Day? { knownBy }
}
