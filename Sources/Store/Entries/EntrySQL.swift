import Care

/// The statements of the table of one kind, put together once.
struct EntrySQL: Sendable {
  let select: String
  let selectInOrder: String
  let selectOfChild: String
  /// Of the children of some numbers, child by child.
  let selectOfSome: String
  let insert: String
  let update: String

  /// `lacked` are columns that the table of an older database has not: they are read as nothing.
  private init(_ kind: EntryKind, lacking lacked: Set<String> = []) {
    let names = kind.fields.map(\.name)
    let keys = kind.isOfChild ? ["number", "child"] : ["number"]
    let columns = (keys + names).joined(separator: ", ")
    let places = (keys + names).map { _ in "?" }.joined(separator: ", ")
    let read = (keys + names).map { lacked.contains($0) ? "NULL" : $0 }
    select = "SELECT \(read.joined(separator: ", ")) FROM \(kind.name)"
    selectInOrder = "\(select) ORDER BY number"
    selectOfChild = "\(select) WHERE child = ? ORDER BY number"
    selectOfSome = "\(select) WHERE child BETWEEN ? AND ? ORDER BY child, number"
    insert = "INSERT INTO \(kind.name) (\(columns)) VALUES (\(places))"
    update =
      "UPDATE \(kind.name) SET \(names.map { "\($0) = ?" }.joined(separator: ", ")) "
      + "WHERE number = ?"
  }

  private static let all = Dictionary(
    uniqueKeysWithValues: EntryKind.all.map { ($0.name, EntrySQL($0)) })

  /// The statements that read a kind, without the columns that an older database does not have.
  static func reading(
    _ kind: EntryKind, in transaction: any Transaction
  ) throws -> EntrySQL {
    if try Schema.isAtLeast(Schema.newest, in: transaction) { return of(kind) }
    // One of the databases keeps the names of columns in small letters.
    let held = Set(try transaction.columns(of: kind.name).map { $0.name.lowercased() })
    let lacked = kind.fields.map(\.name).filter { !held.contains($0.lowercased()) }
    return lacked.isEmpty ? of(kind) : EntrySQL(kind, lacking: Set(lacked))
  }

  static func of(_ kind: EntryKind) -> EntrySQL { all[kind.name] ?? EntrySQL(kind) }
}
