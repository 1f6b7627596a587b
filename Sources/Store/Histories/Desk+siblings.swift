package import Care

extension Desk {
  /// The local identifiers of each child's brothers and sisters, by every source together.
  package func siblings() async throws -> [Key<Child>: Set<String>] {
    try await engine.read { transaction in
      let rows = try transaction.rows(
        "SELECT child, siblings FROM childDescription WHERE siblings <> '[]'"
      ) { row in
        guard let list = JSONList.read(row.text(1)) else {
          throw StoreFault.unreadable(table: Child.table, value: row.text(1))
        }
        return (Key<Child>(row.integer(0)), Set(list))
      }
      return Dictionary(rows, uniquingKeysWith: { $0.union($1) })
    }
  }
}
