package import Care

/// What was counted ahead, inside one transaction: of each child, for one question.
///
/// Only what the audit tells no change of since can be used; no write has to follow it.
struct AheadTable {
  private let transaction: any Transaction

  init(_ transaction: any Transaction) { self.transaction = transaction }

  /// Whether a database has it: one of an older version that is only read has not.
  static func isKept(in transaction: any Transaction) throws -> Bool {
    try Schema.isAtLeast(Migration.ninth.version, in: transaction)
  }

  /// The question, and the entry of the audit up to which what stands here is right; nil where nothing
  /// was counted ahead.
  func standing() throws -> (question: String, head: Int)? {
    try transaction.first("SELECT question, head FROM countedAhead WHERE position = 1") {
      ($0.text(0), Int($0.integer(1)))
    }
  }

  /// Begins to count for a question, and says where the audit ends.
  ///
  /// What was counted for another, or all of it where everything is to be counted anew, is let go.
  func begin(_ question: AheadQuestion, anew isAnew: Bool) throws -> Int {
    let head = try AuditTrail.head(in: transaction).number
    guard try isAnew || standing()?.question != question.text else { return head }
    try transaction.run("DELETE FROM countedChild")
    try transaction.run("DELETE FROM countedAhead")
    try transaction.run(
      "INSERT INTO countedAhead (position, question, head) VALUES (1, ?, ?)",
      [.text(question.text), .integer(Int64(head))])
    return head
  }

  /// Notes that everything was counted as it was at an entry of the audit or later.
  func end(_ question: AheadQuestion, at head: Int) throws {
    try transaction.run(
      "UPDATE countedAhead SET head = ? WHERE position = 1 AND question = ?",
      [.integer(Int64(head)), .text(question.text)])
  }

  /// Keeps what some children count for, unless somebody began with another question meanwhile.
  ///
  /// Whoever changed, or was erased, since their records were read at an entry of the audit is left out:
  /// what stands here was right when it was written, whoever else counts at the same time.
  func keep(
    _ children: [AheadChild], readAt head: Int, for question: AheadQuestion
  ) throws {
    guard try standing()?.question == question.text else { return }
    let changed = try changed(since: head)
    let statement = try transaction.prepare(
      """
      INSERT INTO countedChild (child, holdsFrom, holdsUntil, cases) VALUES (?, ?, ?, ?)
      ON CONFLICT (child) DO UPDATE SET
      holdsFrom = excluded.holdsFrom, holdsUntil = excluded.holdsUntil, cases = excluded.cases
      """)
    for one in children where !changed.contains(one.child.number) {
      try statement.run([
        .integer(one.child.number), .day(question.recordedUntil),
        one.holdsUntil.map(Value.day) ?? .null, .bytes(one.cases),
      ])
    }
  }

  /// Whoever the audit tells a change of after one of its entries.
  func changed(since head: Int) throws -> Set<Int64> {
    let last = try AuditTrail.head(in: transaction).number
    return Set(
      try transaction.rows(
        """
        SELECT DISTINCT child FROM auditEntry
        WHERE \(AuditTrail.between) AND change IS NOT NULL AND child IS NOT NULL
        """, [.integer(Int64(head)), .integer(Int64(last))]
      ) { $0.integer(0) })
  }
}

/// What one child counts for, in bytes that only whoever counts can read.
package struct AheadChild: Hashable, Sendable {
  package let child: Key<Child>
  package let cases: [UInt8]
  /// The last day on which anything may be recorded for it to be so still; nil for any.
  package let holdsUntil: Day?

  package init(_ child: Key<Child>, cases: [UInt8], holdsUntil: Day?) {
    self.child = child
    self.cases = cases
    self.holdsUntil = holdsUntil
  }
}
