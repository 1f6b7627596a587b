extension Transaction {
  /// Goes through the rows of a table by their numbers, some hundred at a time, so that no engine holds
  /// all of them.
  ///
  /// Takes a `SELECT number, …` of one table without conditions, and a condition of its own.
  func eachNumbered(
    _ select: String, where condition: String? = nil, _ body: (any Row) throws -> Void
  ) throws {
    let besides = condition.map { " AND (\($0))" } ?? ""
    let statement = try prepare("\(select) WHERE number > ?\(besides) ORDER BY number LIMIT 1000")
    var last = Int64.min
    var isNew = true
    while isNew {
      isNew = false
      try statement.each([.integer(last)]) { row in
        last = row.integer(0)
        isNew = true
        try body(row)
      }
    }
  }

  /// Goes through the rows of a table by the children whom they are of, some hundred at a time.
  ///
  /// Takes a `SELECT … FROM` without conditions.
  func eachByChild(
    _ select: String, of table: String, _ body: (any Row) throws -> Void
  ) throws {
    let statement = try prepare("\(select) WHERE child > ? AND child <= ?")
    var last = Int64.min
    while let next = try lastChild(ofNext: 1000, after: last, in: table) {
      try statement.each([.integer(last), .integer(next)], body)
      last = next
    }
  }

  /// The child of the last of some rows that come after those of another child; nil where none come.
  func lastChild(ofNext count: Int, after child: Int64, in table: String) throws -> Int64? {
    let last = try first(
      """
      SELECT MAX(child) FROM
      (SELECT child FROM \(table) WHERE child > ? ORDER BY child LIMIT ?) AS following
      """, [.integer(child), .integer(Int64(count))]
    ) { $0.isNull(0) ? nil : $0.integer(0) }
    return last ?? nil
  }
}
