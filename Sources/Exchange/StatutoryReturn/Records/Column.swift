/// A column of one table: its name, and where it stands in the file.
struct Column: Hashable {
  let name: String
  let position: Int
}

extension ReturnTable {
  /// A column that the module must have: a table is not made without it.
  func required(_ name: String) -> Column {
    Column(name: name, position: column(name) ?? 0)
  }

  func optional(_ name: String) -> Column? {
    column(name).map { Column(name: name, position: $0) }
  }
}
