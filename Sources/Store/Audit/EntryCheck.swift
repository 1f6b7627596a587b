import Care
import Foundation

/// Carries out again what the audit says of the service's own records, and holds the tables against it.
struct EntryCheck {
  private let transaction: any Transaction
  private let progress: CheckProgress

  init(_ transaction: any Transaction, _ progress: @escaping CheckProgress) {
    self.transaction = transaction
    self.progress = progress
  }

  func run(_ verification: inout Verification) throws {
    guard try EntryTable.exist(in: transaction) else { return }
    var told = try marks()
    for kind in try EntryTable.kinds(in: transaction) {
      progress("Checking rows of \(kind.name)")
      var marks = told.removeValue(forKey: kind.name) ?? EntryMarks()
      try EntryTable(kind, in: transaction).each { number, child, entry in
        guard !marks.see(number, entry, of: child) else { return }
        verification.add("\(kind.name) number \(number) is not as the audit left it.")
      }
      for number in marks.unseen {
        verification.add("\(kind.name) number \(number), of which the audit speaks, was removed.")
      }
    }
  }

  /// How the audit left every row, by kind; what cannot be read was altered, and is named by the chain.
  private func marks() throws -> [String: EntryMarks] {
    var told: [String: EntryMarks] = [:]
    let decoder = JSONDecoder()
    try transaction.eachNumbered(
      "SELECT number, change, child FROM auditEntry", where: "change LIKE '{\"entries\"%'"
    ) { row in
      let child: Key<Child>? = row.isNull(2) ? nil : Key(row.integer(2))
      let text = row.text(1)
      if let rows = EntryChangeReader.rows(text) {
        for row in rows {
          told[row.kind.name, default: EntryMarks()].tell(row.number, row.now?.base, of: child)
        }
      } else if case .entries(.kept(let kept))? = try? decoder.decode(
        Change.self, from: Data(text.utf8))
      {
        for change in kept.changes {
          told[change.kind, default: EntryMarks()].tell(change.number, change.now?.base, of: child)
        }
      }
    }
    return told
  }
}
