import Care

/// What the database says of one child, before anybody's access to it is decided.
struct ReadCase: Sendable {
  let file: CaseFile
  let history: CareHistory?
  let entries: Entries
  let officers: [Entered<Officer>]
  let policies: Policies
  let loaded: LoadedYears
  /// The last entry of the audit when this was known to be as the database has it.
  private(set) var head: Int
  /// Whether it may be kept: not where the records of others go on in it, whose changes are not its own.
  let isKept: Bool

  var key: Key<Child> { file.key }

  /// Reads the case of a child; nil where there is no such child.
  init?(of key: Key<Child>, in transaction: any Transaction) throws {
    try transaction.foreseeCase(
      of: key, EntryKind.all.filter(\.isOfChild),
      besides: EntryKind.all.filter { $0.name == Officer.kind })
    let cases = try CaseTables(in: transaction)
    guard let localIdentifier = try cases.localIdentifier(of: key) else { return nil }
    let service = ServiceTables(transaction)
    var officers = Entries()
    if let kind = EntryKind.named(Officer.kind) {
      try EntryTable(kind, in: transaction).load(into: &officers)
    }
    file = try cases.load(key, localIdentifier)
    history = try HistoryReader(in: transaction).history(of: key)
    entries = try Entries(in: transaction, of: key)
    self.officers = officers.all()
    policies = try service.policies()
    loaded = LoadedYears(try service.loadedReturns().map(\.year))
    head = try AuditTrail.head(in: transaction).number
    isKept = try !RecordJoins(in: transaction).hasRecords(goingOnIn: key)
  }

  /// The same case, known to be as the database has it up to a later entry of the audit.
  func current(upTo head: Int) -> ReadCase {
    var same = self
    same.head = head
    return same
  }
}

/// The cases that were opened last, kept in memory: whoever opens a record mostly goes on in it.
///
/// A case is used only where the audit holds no change of it at the moment when it is asked for, so that
/// several servers on one database never show what another has changed.
actor CaseShelf {
  /// A few caseloads.
  private static let most = 256

  private var cases: [Key<Child>: (case: ReadCase, used: Int)] = [:]
  private var uses = 0

  func `case`(of key: Key<Child>) -> ReadCase? { cases[key]?.case }

  /// Forgets a case: of a child who is no longer there nothing stays in memory.
  func drop(_ key: Key<Child>) { cases[key] = nil }

  func keep(_ found: ReadCase) {
    guard found.isKept else { return drop(found.key) }
    if let kept = cases[found.key]?.case, kept.head > found.head { return }
    uses += 1
    cases[found.key] = (found, uses)
    guard cases.count > Self.most, let oldest = cases.min(by: { $0.value.used < $1.value.used })
    else { return }
    cases[oldest.key] = nil
  }
}
