import Care

/// Everybody whom a check of a version looks for, kept in memory.
///
/// Nothing but what the database says: it is read anew when the audit holds a change of a row with
/// names, addresses or texts in it.
actor DisclosureNames {
  private let engine: any Engine
  private var head: Int64 = -1
  private var known = KnownNames(sealed: [])

  init(engine: any Engine) { self.engine = engine }

  /// The names as the database has them now, those of sealed records apart from the others.
  func current(sealed: Set<Key<Child>>) async throws -> KnownNames {
    let since = known.isSealed == sealed ? head : -1
    let news = try await engine.read {
      try DisclosureNews(since: since, sealed: sealed, in: $0)
    }
    if let read = news.known { known = read }
    head = max(head, news.head)
    return known
  }
}

/// Everybody whom the service knows.
struct KnownNames: Sendable {
  /// The children whose records are sealed.
  let isSealed: Set<Key<Child>>
  private(set) var open = DisclosureIndex()
  /// By the child whose sealed record tells of them.
  private(set) var sealed: [Key<Child>: DisclosureIndex] = [:]
  /// Records that go on in another are sealed with it.
  private var goesOn: [Key<Child>: Key<Child>] = [:]

  init(sealed: Set<Key<Child>>) { isSealed = sealed }

  /// Adds what the record of a child tells.
  private mutating func add(of row: any Row, _ body: (inout DisclosureIndex) -> Void) {
    let key = Key<Child>(row.integer(0))
    let child = goesOn[key] ?? key
    if isSealed.contains(child) {
      body(&sealed[child, default: DisclosureIndex()])
    } else {
      body(&open)
    }
  }
}

/// What changed of the names since an entry of the audit.
private struct DisclosureNews: Sendable {
  let head: Int64
  /// Nil where nothing that matters changed.
  let known: KnownNames?

  init(since known: Int64, sealed: Set<Key<Child>>, in transaction: any Transaction) throws {
    head = Int64(try AuditTrail.head(in: transaction).number)
    let kinds = [PersonInvolved.kind, RecordBlock.kind, Proceeding.kind, RecordMerger.kind]
    let named = kinds.map { _ in "change LIKE ?" }.joined(separator: " OR ")
    let isNew = try transaction.first(
      """
      SELECT 1 FROM auditEntry WHERE number > ? AND change IS NOT NULL
        AND (change NOT LIKE ? OR \(named)) LIMIT 1
      """,
      [.integer(known), .text("{\"entries\"%")] + kinds.map { .text("%\"\($0)\"%") }
    ) { _ in true }
    self.known = known < 0 || isNew == true ? try KnownNames(sealed: sealed, in: transaction) : nil
  }
}

extension KnownNames {
  /// Reads every name, address, school, number and secret text of the authority.
  fileprivate init(sealed: Set<Key<Child>>, in transaction: any Transaction) throws {
    self.init(sealed: sealed)
    goesOn = try RecordJoins(in: transaction).goesOn
    try readChildren(in: transaction)
    try transaction.prepare(
      "SELECT child, relation, name, organisation, address, phone FROM personInvolved"
    ).each([]) { row in
      let person = PersonInvolved.with {
        $0.relation = row.optionalText(1).flatMap(Relation.init)
        $0.name = row.text(2)
        $0.organisation = row.optionalText(3)
        $0.address = row.optionalText(4)
        $0.phone = row.optionalText(5)
      }
      add(of: row) { $0.add(person: person) }
    }
    try transaction.prepare("SELECT child, text FROM recordBlock WHERE audience = ?").each(
      [.text(Audience.notForDisclosure.rawValue)]
    ) { row in
      add(of: row) { $0.add(secret: RecordBlock.with { $0.text = row.text(1) }) }
    }
    try transaction.prepare(
      "SELECT child, caseNumber FROM proceeding WHERE caseNumber IS NOT NULL"
    ).each([]) { row in add(of: row) { $0.add(identifier: row.text(1)) } }
  }

  private mutating func readChildren(in transaction: any Transaction) throws {
    try transaction.prepare(
      """
      SELECT child.number, localIdentifier, name, preferredName, bornOn, pupilNumber FROM child
      LEFT JOIN childDescription ON childDescription.child = child.number
      """
    ).each([]) { row in
      let child = Child(
        name: row.optionalText(2), preferredName: row.optionalText(3),
        bornOn: row.isNull(4) ? nil : try row.day(4, of: "childDescription"),
        pupilNumber: row.optionalText(5))
      add(of: row) { $0.add(child: child, localIdentifier: row.text(1)) }
    }
  }
}

extension Row {
  fileprivate func optionalText(_ column: Int) -> String? { isNull(column) ? nil : text(column) }
}
