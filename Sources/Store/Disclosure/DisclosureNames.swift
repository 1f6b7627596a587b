import Care

/// Everybody whom a check of a version looks for, kept in memory.
///
/// Read once, and then what the audit says has changed: the record of one child, and not the authority.
/// What a record said before is looked for as well until all is read again, since a text that was written
/// meanwhile may say it still.
actor DisclosureNames {
  let engine: any Engine
  private var head: Int64 = -1
  private var known = KnownNames(sealed: [])
  /// How many children were read again since all were.
  private var readAgain = 0

  /// After so many changed children all are read again.
  private static let most = 1_000

  init(engine: any Engine) { self.engine = engine }

  /// The names as the database has them now, those of sealed records apart from the others.
  func current(sealed: Set<Key<Child>>) async throws -> KnownNames {
    let isUsable = known.isSealed == sealed && readAgain < DisclosureNames.most
    let (since, held) = (isUsable ? head : -1, known)
    let news = try await engine.read {
      try DisclosureNews(since: since, of: held, sealed: sealed, in: $0)
    }
    // Whoever asked later may have come first, and knows more: but only of the same sealed records.
    guard news.head > head || !isUsable || known.isSealed != sealed else { return known }
    known = news.known
    readAgain = news.readAgain.map { readAgain + $0 } ?? 0
    head = news.head
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
  let known: KnownNames
  /// How many children were read again; nil where all were.
  let readAgain: Int?

  init(
    since number: Int64, of held: KnownNames, sealed: Set<Key<Child>>,
    in transaction: any Transaction
  ) throws {
    head = Int64(try AuditTrail.head(in: transaction).number)
    guard number >= 0, try !DisclosureNews.wereJoined(number, head, in: transaction) else {
      known = try KnownNames(sealed: sealed, in: transaction)
      readAgain = nil
      return
    }
    let changed = try DisclosureNews.children(changed: number, head, in: transaction)
    var known = held
    for child in changed { try known.read(child, in: transaction) }
    self.known = known
    readAgain = changed.count
  }

  /// Whether a record was found to go on in another: names are then those of another record.
  private static func wereJoined(
    _ since: Int64, _ head: Int64, in transaction: any Transaction
  ) throws -> Bool {
    try transaction.first(
      "SELECT 1 FROM auditEntry WHERE \(AuditTrail.between) AND change LIKE ? LIMIT 1",
      [.integer(since), .integer(head), .text("%\"\(RecordMerger.kind)\"%")]
    ) { _ in true } ?? false
  }

  /// The children of whom a row with names, addresses or texts in it came or changed.
  private static func children(
    changed since: Int64, _ head: Int64, in transaction: any Transaction
  ) throws -> [Key<Child>] {
    let kinds = [PersonInvolved.kind, RecordBlock.kind, Proceeding.kind]
    let named = kinds.map { _ in "change LIKE ?" }.joined(separator: " OR ")
    return try transaction.rows(
      """
      SELECT DISTINCT child FROM auditEntry WHERE \(AuditTrail.between) AND child IS NOT NULL
        AND change IS NOT NULL AND (change NOT LIKE ? OR \(named))
      """,
      [.integer(since), .integer(head), .text("{\"entries\"%")] + kinds.map { .text("%\"\($0)\"%") }
    ) { Key($0.integer(0)) }
  }
}

extension KnownNames {
  /// Reads every name, address, school, number and secret text of the authority.
  fileprivate init(sealed: Set<Key<Child>>, in transaction: any Transaction) throws {
    self.init(sealed: sealed)
    goesOn = try RecordJoins(in: transaction).goesOn
    try read(in: transaction)
  }

  /// Adds what the record of one child, or of each, tells.
  fileprivate mutating func read(
    _ child: Key<Child>? = nil, in transaction: any Transaction
  ) throws {
    let scope = NamesScope(child)
    try readChildren(scope, in: transaction)
    try readPeople(scope, in: transaction)
    try transaction.prepare("SELECT child, text FROM recordBlock WHERE audience = ?\(scope.and())")
      .each([.text(Audience.notForDisclosure.rawValue)] + scope.values) { row in
        add(of: row) { $0.add(secret: RecordBlock.with { $0.text = row.text(1) }) }
      }
    try transaction.prepare(
      "SELECT child, caseNumber FROM proceeding WHERE caseNumber IS NOT NULL\(scope.and())"
    ).each(scope.values) { row in add(of: row) { $0.add(identifier: row.text(1)) } }
  }

  private mutating func readPeople(
    _ scope: NamesScope, in transaction: any Transaction
  ) throws {
    try transaction.prepare(
      """
      SELECT child, relation, name, organisation, address, phone FROM personInvolved
      WHERE 1 = 1\(scope.and())
      """
    ).each(scope.values) { row in
      let person = PersonInvolved.with {
        $0.relation = row.optionalText(1).flatMap(Relation.init)
        $0.name = row.text(2)
        $0.organisation = row.optionalText(3)
        $0.address = row.optionalText(4)
        $0.phone = row.optionalText(5)
      }
      add(of: row) { $0.add(person: person) }
    }
  }

  private mutating func readChildren(
    _ scope: NamesScope, in transaction: any Transaction
  ) throws {
    try transaction.prepare(
      """
      SELECT child.number, localIdentifier, name, preferredName, bornOn, pupilNumber FROM child
      LEFT JOIN childDescription ON childDescription.child = child.number
      WHERE 1 = 1\(scope.and("child.number"))
      """
    ).each(scope.values) { row in
      let child = Child(
        name: row.optionalText(2), preferredName: row.optionalText(3),
        bornOn: row.isNull(4) ? nil : try row.day(4, of: "childDescription"),
        pupilNumber: row.optionalText(5))
      add(of: row) { $0.add(child: child, localIdentifier: row.text(1)) }
    }
  }
}

/// Of which children rows are read: of one, or of each.
private struct NamesScope {
  private let child: Key<Child>?

  init(_ child: Key<Child>?) { self.child = child }

  /// What is added to a statement's condition.
  func and(_ column: String = "child") -> String { child == nil ? "" : " AND \(column) = ?" }

  var values: [Value] { child.map { [.integer($0.number)] } ?? [] }
}

extension Row {
  fileprivate func optionalText(_ column: Int) -> String? { isNull(column) ? nil : text(column) }
}
