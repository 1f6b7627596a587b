import Care

/// Finds rows that no file shows: of no record, out of their order, or under another day than their own.
///
/// A file is loaded by its records and its rows in their order; a row whose place was altered could
/// drop out of sight, or be missed by the next change, while all that is read still fits the audit.
struct PlaceCheck {
  private let transaction: any Transaction

  init(_ transaction: any Transaction) { self.transaction = transaction }

  func run(_ verification: inout Verification) throws {
    try add(
      "of careRecord belongs to no child",
      where: "NOT EXISTS (SELECT 1 FROM child WHERE child.number = careRecord.child)",
      of: "careRecord", &verification)
    for type in RecordTables.types where try transaction.hasTable(type.table) {
      try check(type, &verification)
    }
  }

  private func check<Stored: StoredRow>(
    _ type: Stored.Type, _ verification: inout Verification
  ) throws {
    let table = type.table
    try add(
      "of \(table) belongs to no record",
      where: """
        NOT EXISTS (SELECT 1 FROM careRecord
        WHERE careRecord.child = \(table).child AND careRecord.source = \(table).source)
        """, of: table, &verification)
    guard let day = type.keyColumn else { return }
    try add(
      "of \(table) is out of its order",
      where: """
        ordinal <> (SELECT COUNT(*) FROM \(table) other WHERE other.child = \(table).child
        AND other.source = \(table).source AND other.\(day) = \(table).\(day)
        AND other.ordinal < \(table).ordinal)
        """, of: table, &verification)
    if type.isKeyDerived { try checkDays(type, in: day, &verification) }
  }

  /// A day that is worked out of a row is kept beside it, and has to be that day.
  private func checkDays<Stored: StoredRow>(
    _ type: Stored.Type, in column: String, _ verification: inout Verification
  ) throws {
    let columns = type.columns.joined(separator: ", ")
    try transaction.eachByChild(
      "SELECT child, \(column), \(columns) FROM \(type.table)", of: type.table
    ) { row in
      var reader = RowReader(row, from: 2, of: type.table)
      // A row that cannot be read is named with its child when the child's file is checked.
      guard let stored = try? type.init(from: &reader) else { return }
      if row.text(1) != stored.keyDay?.description {
        verification.add(
          "Child number \(row.integer(0)): a row of \(type.table) stands under another day than its "
            + "own.")
      }
    }
  }

  private func add(
    _ fault: String, where condition: String, of table: String, _ verification: inout Verification
  ) throws {
    let children = try transaction.rows(
      "SELECT DISTINCT child FROM \(table) WHERE \(condition) ORDER BY child"
    ) { $0.integer(0) }
    for child in children { verification.add("Child number \(child): a row \(fault).") }
  }
}
