import Care

/// Whether what is kept in memory of a child and of the register is still as the database has it: asked
/// in one statement, since it is asked for every page.
struct CaseNews: Sendable {
  /// The last entry of the audit.
  let head: Int
  /// Whether the case that was kept can be shown.
  let isCurrent: Bool
  /// Whether no line of the register changed; false where none was asked about.
  let areLinesUnchanged: Bool

  /// Asks of a case that was kept, and of the lines that are right up to an entry of the audit.
  init(of kept: ReadCase, linesUpTo known: Int?, in transaction: any Transaction) throws {
    let found = try transaction.first(
      Self.question,
      [
        .integer(Int64(kept.head)), .integer(Int64(kept.head + Self.patience)),
        .integer(kept.key.number), .integer(kept.key.number),
        .integer(Int64(known ?? 0)), .integer(Int64((known ?? 0) + Self.patience)),
      ]
    ) { (head: Int($0.integer(0)), isChanged: $0.integer(1) == 1, isNews: $0.integer(2) == 1) }
    let head = found?.head ?? 0
    isCurrent = Self.isWithinReach(head, of: kept.head) && found?.isChanged == false
    areLinesUnchanged = Self.isWithinReach(head, of: known) && found?.isNews == false
    self.head = head
  }

  /// So many entries of the audit are looked through; after more, reading anew is quicker.
  private static let patience = 2000

  private static func isWithinReach(_ head: Int, of known: Int?) -> Bool {
    known.map { ($0...$0 + patience).contains(head) } ?? false
  }

  /// A change of the child or of the service, or the record of another that goes on in the child's; and a
  /// change of any line.
  private static let question = """
    SELECT number,
    CASE WHEN EXISTS (
      SELECT 1 FROM auditEntry
      WHERE \(AuditTrail.between) AND (child = ? OR child IS NULL) AND change IS NOT NULL
    ) OR EXISTS (
      SELECT 1 FROM recordMerger JOIN child ON child.localIdentifier = recordMerger.mergedInto
      WHERE recordMerger.unmergedOn IS NULL AND child.number = ?
    ) THEN 1 ELSE 0 END,
    CASE WHEN EXISTS (
      SELECT 1 FROM auditEntry WHERE \(AuditTrail.between) AND \(RegisterNews.isOfLine)
    ) THEN 1 ELSE 0 END
    FROM auditHead WHERE position = 1
    """
}
