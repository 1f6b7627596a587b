import Care

/// The statements of the table of one kind, put together once.
struct EntrySQL: Sendable {
  let select: String
  let selectOfChild: String
  /// Of the children of some numbers, child by child.
  let selectOfSome: String
  let insert: String
  let update: String

  private init(_ kind: EntryKind) {
    let names = kind.fields.map(\.name)
    let keys = kind.isOfChild ? ["number", "child"] : ["number"]
    let columns = (keys + names).joined(separator: ", ")
    let places = (keys + names).map { _ in "?" }.joined(separator: ", ")
    select = "SELECT \(columns) FROM \(kind.name)"
    selectOfChild = "\(select) WHERE child = ? ORDER BY number"
    selectOfSome = "\(select) WHERE child BETWEEN ? AND ? ORDER BY child, number"
    insert = "INSERT INTO \(kind.name) (\(columns)) VALUES (\(places))"
    update =
      "UPDATE \(kind.name) SET \(names.map { "\($0) = ?" }.joined(separator: ", ")) "
      + "WHERE number = ?"
  }

  private static let all = Dictionary(
    uniqueKeysWithValues: EntryKind.all.map { ($0.name, EntrySQL($0)) })

  static func of(_ kind: EntryKind) -> EntrySQL { all[kind.name] ?? EntrySQL(kind) }
}
