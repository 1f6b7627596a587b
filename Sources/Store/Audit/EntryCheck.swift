import Care
import Foundation

/// Carries out again what the audit says of the service's own records, and holds the tables against it.
struct EntryCheck {
  private let transaction: any Transaction

  init(_ transaction: any Transaction) { self.transaction = transaction }

  func run(_ verification: inout Verification) throws {
    guard try EntryTable.exist(in: transaction) else { return }
    var told: [String: [Int64: Told]] = [:]
    let decoder = JSONDecoder()
    let statement = try transaction.prepare(
      "SELECT change, child FROM auditEntry WHERE change LIKE '{\"entries\"%' ORDER BY number")
    try statement.each([]) { row in
      let child: Key<Child>? = row.isNull(1) ? nil : Key(row.integer(1))
      let text = row.text(0)
      if let rows = EntryChangeReader.rows(text) {
        for row in rows {
          told[row.kind.name, default: [:]][row.number] = row.now.map { Told($0, child) }
        }
      } else if case .entries(.kept(let kept))? = try? decoder.decode(
        Change.self, from: Data(text.utf8))
      {
        for change in kept.changes {
          told[change.kind, default: [:]][change.number] = change.now.map { Told($0, child) }
        }
      }
      // What cannot be read at all was altered, and is named by the chain.
    }
    for kind in try EntryTable.kinds(in: transaction) {
      try check(kind.type, kind, told[kind.name] ?? [:], &verification)
    }
  }

  /// A row as the audit left it.
  private struct Told {
    let entry: AnyEntry
    let child: Key<Child>?

    init(_ entry: AnyEntry, _ child: Key<Child>?) {
      self.entry = entry
      self.child = child
    }
  }

  private func check<E: Entry>(
    _ type: E.Type, _ kind: EntryKind, _ told: [Int64: Told], _ verification: inout Verification
  ) throws {
    var entries = Entries()
    try EntryTable(kind, in: transaction).load(into: &entries)
    var unseen = Set(told.keys)
    for row in entries.all(type) {
      unseen.remove(row.key.number)
      let known = told[row.key.number]
      if known?.entry.base as? E != row.value || known?.child != row.child {
        verification.add(
          "\(kind.name) number \(row.key.number) is not as the audit left it.")
      }
    }
    for number in unseen.sorted() {
      verification.add("\(kind.name) number \(number), of which the audit speaks, was removed.")
    }
  }
}
