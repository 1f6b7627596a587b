/// The statements of the table of one type of rows, put together once.
struct RowSQL: Sendable {
  let insert: String
  let update: String
  let delete: String
  let select: String

  private init(_ type: any StoredRow.Type) {
    let key = type.keyColumns
    let others = type.columns.filter { !key.contains($0) }
    let keyIs = key.map { "\($0) = ?" }.joined(separator: " AND ")
    let all = key + others
    let places = all.map { _ in "?" }.joined(separator: ", ")
    insert = "INSERT INTO \(type.table) (\(all.joined(separator: ", "))) VALUES (\(places))"
    update =
      "UPDATE \(type.table) SET \(others.map { "\($0) = ?" }.joined(separator: ", ")) "
      + "WHERE \(keyIs)"
    delete = "DELETE FROM \(type.table) WHERE \(keyIs)"
    select =
      "SELECT source, \(type.columns.joined(separator: ", ")) FROM \(type.table) "
      + "WHERE child = ? ORDER BY \(key.dropFirst().joined(separator: ", "))"
  }

  private static let all = Dictionary(
    uniqueKeysWithValues: RecordTables.types.map { ($0.table, RowSQL($0)) })

  static func of(_ type: any StoredRow.Type) -> RowSQL { all[type.table] ?? RowSQL(type) }
}
