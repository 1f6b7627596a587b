/// What one database says of a column: its name, and which values it holds.
struct Column: Hashable, Sendable {
  /// What a column's values are, whatever the database calls the type.
  enum Kind: Sendable { case integer, real, text, bytes }

  let name: String
  let kind: Kind

  /// Reads a type of either database: `INTEGER`, `bigint`, `BLOB` or `bytea`.
  init(name: String, type: String) {
    self.name = name
    let type = type.lowercased()
    kind =
      if type.contains("int") {
        .integer
      } else if type == "real" || type.contains("double") {
        .real
      } else if type == "blob" || type == "bytea" {
        .bytes
      } else {
        .text
      }
  }

  func value(_ row: any Row, at position: Int) -> Value {
    if row.isNull(position) { return .null }
    return switch kind {
    case .integer: .integer(row.integer(position))
    case .real: .real(row.real(position))
    case .text: .text(row.text(position))
    case .bytes: .bytes(row.bytes(position))
    }
  }
}

/// Rows of one table on their way from one database to another.
struct TableCopy: Sendable {
  let table: String
  let columns: [Column]

  /// Every table that a database has, but for those whose rows the new one has made for itself.
  ///
  /// A backup may be older than some tables; the new database then leaves them empty.
  static func all(in transaction: any Transaction) throws -> [TableCopy] {
    try Schema.tables.filter { $0 != "schemaVersion" }
      .map { TableCopy(table: $0, columns: try transaction.columns(of: $0)) }
      .filter { !$0.columns.isEmpty }
  }

  /// How many rows are taken at a time.
  let batch: Int

  init(table: String, columns: [Column], batch: Int? = nil) {
    self.table = table
    self.columns = columns
    // A paper may have 20 megabytes, an entry of the audit some ten thousand bytes.
    self.batch = batch ?? ["paperContent": 8, "auditEntry": 1_000][table] ?? 20_000
  }

  /// Takes away what the new database holds already: the note of the digests' form.
  func makeRoom(in transaction: any Transaction) throws {
    if table == "keeping" { try transaction.run("DELETE FROM keeping") }
  }

  private var names: String { columns.map(\.name).joined(separator: ", ") }

  /// Every table's key lies in its first four columns.
  private var order: String {
    columns.prefix(4).filter { $0.kind != .bytes }.map(\.name).joined(separator: ", ")
  }

  /// How far a copy has come: how many rows it took, and the number or the child of the last.
  struct Place: Sendable {
    fileprivate(set) var rows = 0
    fileprivate var key = Int64.min
  }

  /// The next rows, in an order that does not change while nobody writes; none where all were taken.
  ///
  /// They are found by number or by child, without reading over those before; only tables of a few rows
  /// have neither.
  func rows(
    after place: Place, in transaction: any Transaction
  ) throws -> (rows: [[Value]], place: Place) {
    var place = place
    var rows: [[Value]] = []
    switch columns.first?.name {
    case "number":
      rows = try read(
        "WHERE number > ? ORDER BY number LIMIT ?", [place.key, Int64(batch)], in: transaction)
      if case .integer(let last)? = rows.last?.first { place.key = last }
    case "child":
      if let last = try transaction.lastChild(ofNext: batch, after: place.key, in: table) {
        rows = try read(
          "WHERE child > ? AND child <= ? ORDER BY \(order)", [place.key, last], in: transaction)
        place.key = last
      }
    default:
      rows = try read(
        "ORDER BY \(order) LIMIT ? OFFSET ?", [Int64(batch), Int64(place.rows)], in: transaction)
    }
    place.rows += rows.count
    return (rows, place)
  }

  private func read(
    _ condition: String, _ values: [Int64], in transaction: any Transaction
  ) throws -> [[Value]] {
    try transaction.rows(
      "SELECT \(names) FROM \(table) \(condition)", values.map(Value.integer)
    ) { row in columns.enumerated().map { $1.value(row, at: $0) } }
  }

  func write(_ rows: [[Value]], in transaction: any Transaction) throws {
    let places = columns.map { _ in "?" }.joined(separator: ", ")
    let statement = try transaction.prepare(
      "INSERT INTO \(table) (\(names)) VALUES (\(places))")
    for row in rows { try statement.run(row) }
  }

  func count(in transaction: any Transaction) throws -> Int {
    try transaction.first("SELECT COUNT(*) FROM \(table)") { Int($0.integer(0)) } ?? 0
  }
}
