import Care

/// Writes rows of the service's own records inside one transaction: numbered, checked, kept, told.
final class EntryWriter {
  private let transaction: any Transaction
  private let trail: AuditTrail
  private let policies: Policies
  private let histories: HistoryReader
  private var tables: [String: EntryTable] = [:]
  private var writer = ChangeWriter()
  private var service: Entries?
  private var officers: Entries?
  /// The children of whom rows were written in this transaction.
  private var written: Set<Key<Child>> = []

  init(in transaction: any Transaction, _ trail: AuditTrail) throws {
    self.transaction = transaction
    self.trail = trail
    try transaction.foreseeService(Self.ofOfficers)
    policies = try ServiceTables(transaction).policies()
    histories = try HistoryReader(in: transaction)
  }

  /// Writes rows that change together, all of one child or all of the service, and before them what
  /// the register is to say of the child.
  func write(_ set: EntrySet) throws {
    guard !set.isEmpty else { return }
    let child = try set.localIdentifier.map { try key(of: $0) }
    var grounds = try self.grounds(child, set)
    try DeskGuard(trail.signature, transaction).check(set, child, grounds.child)
    if let register = set.register { grounds.history = try keep(register, set.localIdentifier) }
    guard !set.changes.isEmpty else { return }
    var provisional = ProvisionalNumbers()
    let changes = try set.changes.map { change in
      let numbered = try number(try provisional.settled(change), child, &grounds)
      provisional.note(change, got: numbered.number)
      return numbered
    }
    try GroundsBesides(transaction, signedWith: trail.signature).add(to: &grounds, for: changes)
    let rows = changes.map(WrittenRow.init)
    for row in rows { try row.check(in: grounds) }
    try keep(rows, of: child)
    if child == nil { service = grounds.service }
    if let localIdentifier = set.localIdentifier, changes.contains(where: \.isSeal) {
      try SiblingLinks(transaction).cut(localIdentifier, trail)
    }
  }

  /// Writes numbered rows and tells the audit; what the rules say of them was asked before.
  func keep(_ rows: [WrittenRow], of child: Key<Child>?) throws {
    for row in rows { try table(row.change.kind).save(row, of: child) }
    let change = Change.entries(.kept(.init(rows.map(\.change))))
    try trail.add(change.sentence, change: writer.text(of: rows), about: child)
    guard let child else { return }
    written.insert(child)
    try RecordReach(transaction).keep(rows, of: child)
  }

  /// Keeps what the register says of a child; gives the child's history as it stands then.
  private func keep(_ register: RecordChanges, _ localIdentifier: String?) throws -> CareHistory? {
    guard let localIdentifier else {
      throw Breach("What the register says is about one child. Say which.")
    }
    try Desk.record(
      .register(.kept(.init(record: register))), on: localIdentifier, in: transaction, trail)
    return try histories.history(of: localIdentifier)
  }

  private func grounds(_ child: Key<Child>?, _ set: EntrySet) throws -> EntryGrounds {
    var grounds = EntryGrounds(
      service: try set.localIdentifier == nil ? serviceEntries() : officersEntries(),
      policies: policies)
    guard let child else { return grounds }
    // A table that was empty at first holds rows of the children written since alone. With the first
    // child of a transaction, asking costs as much as reading.
    let tables = try EntryKind.all.filter(\.isOfChild).map { try table($0.name) }
      .filter { try written.isEmpty || written.contains(child) || !$0.wasEmpty() }
    try transaction.foreseeCase(of: child, tables.map(\.kind))
    try EntryTable.load(tables, into: &grounds.child, of: child, in: transaction)
    grounds.history = try histories.history(of: child)
    return grounds
  }

  private static let ofOfficers = [Officer.kind, Post.kind, Leave.kind].compactMap(EntryKind.named)

  /// What rows about children are held against: the officers and their posts, and no more.
  private func officersEntries() throws -> Entries {
    if let known = service ?? officers { return known }
    var entries = Entries()
    for kind in Self.ofOfficers { try table(kind.name).load(into: &entries) }
    officers = entries
    return entries
  }

  private func serviceEntries() throws -> Entries {
    if let service { return service }
    var entries = Entries()
    for kind in EntryKind.all where !kind.isOfChild {
      try table(kind.name).load(into: &entries)
    }
    service = entries
    return entries
  }

  private func key(of localIdentifier: String) throws -> Key<Child> {
    guard let key = try CaseTables.key(of: localIdentifier, in: transaction) else {
      throw Breach(
        "There is no child \(localIdentifier) on the register. Enter the child first, or correct "
          + "the identifier.")
    }
    return key
  }

  private func table(_ kind: String) throws -> EntryTable {
    if let table = tables[kind] { return table }
    guard let known = EntryKind.named(kind) else {
      throw Breach("There is no kind of record called \(kind).")
    }
    let table = EntryTable(known, in: transaction)
    tables[kind] = table
    return table
  }

  /// The change with a number, put among the grounds; refused where it is not about whom, or of what,
  /// it says.
  private func number(
    _ change: EntryChange, _ child: Key<Child>?, _ grounds: inout EntryGrounds
  ) throws -> EntryChange {
    var change = change
    let table = try table(change.kind)
    let kind = table.kind
    guard kind.isOfChild == (child != nil) else {
      throw Breach(
        kind.isOfChild
          ? "\(kind.type.meaning) is about one child. Say which."
          : "\(kind.type.meaning) is about the service, not about one child.")
    }
    let entries = child == nil ? grounds.service : grounds.child
    change = try keepingHidden(change, of: entries.any(kind, change.number))
    if let was = change.was {
      guard entries.any(kind, change.number) == was else { throw Breach.changedMeanwhile }
    } else if change.number <= 0 {
      change.number = try table.takeNumber()
    } else {
      guard entries.any(kind, change.number) == nil, try !table.take(change.number) else {
        throw Breach.changedMeanwhile
      }
    }
    if child == nil {
      grounds.service.put(change.now, of: kind, change.number, nil)
    } else {
      grounds.child.put(change.now, of: kind, change.number, child)
    }
    return change
  }
}

extension EntryWriter {
  /// The change with the children kept whom its row names, and of whom its author was not told.
  private func keepingHidden(_ change: EntryChange, of held: AnyEntry?) throws -> EntryChange {
    let named = HiddenOthers.named(in: held)
    guard !named.isEmpty else { return change }
    return try DeskGuard(trail.signature, transaction).hidden(among: named)
      .kept(in: change, of: held)
  }
}

extension EntryChange {
  /// Whether it seals a record that was not sealed before.
  fileprivate var isSeal: Bool {
    (now?.base as? RecordEnding)?.sealsOn != nil && (was?.base as? RecordEnding)?.sealsOn == nil
  }
}
