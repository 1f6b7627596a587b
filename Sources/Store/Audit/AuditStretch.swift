import Care

/// What the audit tells of changes after one of its entries, up to its end: read in one statement.
struct AuditStretch: Sendable {
  /// A change that an entry tells.
  struct Change: Sendable {
    let entry: Int
    /// The child; nil where it is of the service, or of records that are joined or parted.
    let child: Key<Child>?
    /// Whether a line of the register may be another after it.
    let isOfLine: Bool
  }

  /// The last entry of the audit.
  let head: Int
  /// In the order of the entries.
  let changes: [Change]
  /// Whether these are all changes after the entry.
  let isWhole: Bool

  /// So many entries are looked through; after more, reading anew is quicker.
  private static let most = 2000

  init(head: Int, changes: [Change], isWhole: Bool = true) {
    self.head = head
    self.changes = changes
    self.isWhole = isWhole
  }

  /// Reads what comes after an entry.
  init(after known: Int, in transaction: any Transaction) throws {
    var (head, changes) = (0, [Change]())
    try transaction.prepare(Self.question).each(
      [.integer(Int64(known)), .integer(Int64(known + Self.most))]
    ) { row in
      let entry = Int(row.integer(0))
      if row.isNull(2) {
        head = entry
      } else {
        let child = row.isNull(1) ? nil : Key<Child>(row.integer(1))
        changes.append(Change(entry: entry, child: child, isOfLine: row.integer(2) == 1))
      }
    }
    self.init(
      head: head, changes: changes.sorted { $0.entry < $1.entry },
      isWhole: (known...known + Self.most).contains(head))
  }

  /// The end of the audit, as a row without a mark, and the changes: in one state of the database.
  private static let question = """
    SELECT number, NULL, NULL FROM auditHead WHERE position = 1
    UNION ALL
    SELECT number, \(ofWhom), CASE WHEN \(isOfLine) THEN 1 ELSE 0 END FROM auditEntry
    WHERE \(AuditTrail.between) AND change IS NOT NULL
    """

  /// Of which child an entry tells; two records that are joined or parted concern more than their own.
  static let ofWhom = #"CASE WHEN change LIKE '%"kind":"recordMerger"%' THEN NULL ELSE child END"#

  /// Which entries tell of a change of lines: rows about the service itself, such as an hour of
  /// supervision, concern none.
  static let isOfLine = """
    change IS NOT NULL AND (child IS NOT NULL OR change NOT LIKE '{"entries":%')
    """
}
