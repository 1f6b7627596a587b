import Care

/// Everybody whom a check of a version looks for, kept in memory.
///
/// Nothing but what the database says: it is read anew when the audit holds a change of a row with
/// names, addresses or texts in it.
actor DisclosureNames {
  private let engine: any Engine
  private var head: Int64 = -1
  private var index = DisclosureIndex()

  init(engine: any Engine) { self.engine = engine }

  /// The index as the database has it now.
  func current() async throws -> DisclosureIndex {
    let known = head
    let news = try await engine.read { try DisclosureNews(since: known, in: $0) }
    if let read = news.index { index = read }
    head = max(head, news.head)
    return index
  }
}

/// What changed of the names since an entry of the audit.
private struct DisclosureNews: Sendable {
  let head: Int64
  /// Nil where nothing that matters changed.
  let index: DisclosureIndex?

  init(since known: Int64, in transaction: any Transaction) throws {
    head = Int64(try AuditTrail.head(in: transaction).number)
    let kinds = [PersonInvolved.kind, RecordBlock.kind, Proceeding.kind]
    let named = kinds.map { _ in "change LIKE ?" }.joined(separator: " OR ")
    let isNew = try transaction.first(
      """
      SELECT 1 FROM auditEntry WHERE number > ? AND change IS NOT NULL
        AND (change NOT LIKE ? OR \(named)) LIMIT 1
      """,
      [.integer(known), .text("{\"entries\"%")] + kinds.map { .text("%\"\($0)\"%") }
    ) { _ in true }
    index = known < 0 || isNew == true ? try DisclosureIndex(in: transaction) : nil
  }
}

extension DisclosureIndex {
  /// Reads every name, address, school, number and secret text of the authority.
  init(in transaction: any Transaction) throws {
    self.init()
    try transaction.prepare(
      """
      SELECT child.localIdentifier, name, preferredName, bornOn, pupilNumber FROM child
      LEFT JOIN childDescription ON childDescription.child = child.number
      """
    ).each([]) { row in
      let child = Child(
        name: row.optionalText(1), preferredName: row.optionalText(2),
        bornOn: row.isNull(3) ? nil : try row.day(3, of: "childDescription"),
        pupilNumber: row.optionalText(4))
      add(child: child, localIdentifier: row.text(0))
    }
    try transaction.prepare(
      "SELECT relation, name, organisation, address, phone FROM personInvolved"
    ).each([]) { row in
      add(
        person: PersonInvolved.with {
          $0.relation = row.optionalText(0).flatMap(Relation.init)
          $0.name = row.text(1)
          $0.organisation = row.optionalText(2)
          $0.address = row.optionalText(3)
          $0.phone = row.optionalText(4)
        })
    }
    try transaction.prepare("SELECT text FROM recordBlock WHERE audience = ?").each(
      [.text(Audience.notForDisclosure.rawValue)]
    ) { row in
      add(secret: RecordBlock.with { $0.text = row.text(0) })
    }
    try transaction.prepare("SELECT caseNumber FROM proceeding WHERE caseNumber IS NOT NULL")
      .each([]) { add(identifier: $0.text(0)) }
  }
}

extension Row {
  fileprivate func optionalText(_ column: Int) -> String? { isNull(column) ? nil : text(column) }
}
