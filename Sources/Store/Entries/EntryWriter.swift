import Care

/// Writes rows of the service's own records inside one transaction: numbered, checked, kept, told.
final class EntryWriter {
  private let transaction: any Transaction
  private let trail: AuditTrail
  private let policies: Policies
  private var tables: [String: EntryTable] = [:]
  private var nextNumbers: [String: Int64] = [:]
  private var writer = ChangeWriter()
  private var service: Entries?

  init(in transaction: any Transaction, _ trail: AuditTrail) throws {
    self.transaction = transaction
    self.trail = trail
    policies = try ServiceTables(transaction).policies()
  }

  /// Writes rows that change together, all of one child or all of the service.
  func write(_ set: EntrySet) throws {
    guard !set.changes.isEmpty else { return }
    let child = try set.localIdentifier.map { try key(of: $0) }
    var grounds = try self.grounds(child, set)
    var changes: [EntryChange] = []
    for change in set.changes {
      let numbered = try self.numbered(change, child)
      changes.append(numbered)
      guard let kind = EntryKind.named(numbered.kind) else { continue }
      if child == nil {
        grounds.service.put(numbered.now, of: kind, numbered.number, nil)
      } else {
        grounds.child.put(numbered.now, of: kind, numbered.number, child)
      }
    }
    for change in changes {
      if let now = change.now { try now.check(replacing: change.was, in: grounds) }
    }
    for change in changes { try table(change.kind).save(change, of: child) }
    let change = Change.entries(.kept(.init(changes)))
    try trail.add(change.sentence, change: try writer.text(of: change), about: child)
    if child == nil { service = grounds.service }
  }

  private func grounds(_ child: Key<Child>?, _ set: EntrySet) throws -> EntryGrounds {
    var grounds = EntryGrounds(service: try serviceEntries(), policies: policies)
    guard let child, let localIdentifier = set.localIdentifier else { return grounds }
    grounds.child = try EntryWriter.entries(of: child, in: transaction)
    grounds.history = try HistoryReader(in: transaction).history(of: localIdentifier)
    return grounds
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

  static func entries(of child: Key<Child>, in transaction: any Transaction) throws -> Entries {
    var entries = Entries()
    for kind in EntryKind.all where kind.isOfChild {
      try EntryTable(kind, in: transaction).load(into: &entries, of: child)
    }
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

  /// The change with a number, refused where it is not about whom, or of what, it says.
  private func numbered(_ change: EntryChange, _ child: Key<Child>?) throws -> EntryChange {
    var change = change
    let table = try table(change.kind)
    guard table.kind.isOfChild == (child != nil) else {
      throw Breach(
        table.kind.isOfChild
          ? "\(table.kind.type.meaning) is about one child. Say which."
          : "\(table.kind.type.meaning) is about the service, not about one child.")
    }
    if let was = change.was {
      guard let held = try table.row(change.number), held.entry == was, held.child == child else {
        throw EntryWriter.changedMeanwhile
      }
    } else if change.number == 0 {
      change.number = try nextNumber(of: table)
    } else {
      guard try table.row(change.number) == nil else { throw EntryWriter.changedMeanwhile }
      nextNumbers[change.kind] = max(try nextNumber(of: table, taking: false), change.number + 1)
    }
    return change
  }

  private func nextNumber(of table: EntryTable, taking: Bool = true) throws -> Int64 {
    let next = try nextNumbers[table.kind.name] ?? table.nextNumber()
    nextNumbers[table.kind.name] = taking ? next + 1 : next
    return next
  }

  private static let changedMeanwhile = Breach(
    "The record is no longer as the change takes it to be. Read it again and repeat the change.")
}
