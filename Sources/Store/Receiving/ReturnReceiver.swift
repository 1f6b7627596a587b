import Care
import Crypto

/// One run of an import inside its transaction: child after child, in order of identifier.
final class ReturnReceiver {
  private let returns: [ReceivedReturn]
  private let signature: AuditTrail.Signature
  private let tables: CaseTables
  private let service: ServiceTables
  private let trail: AuditTrail
  private let known: [String: Key<Child>]
  private var writer = ChangeWriter()
  private var report: ImportReport
  /// Of each return, what it says of every child that was taken in.
  private var contents: [SHA256]

  init(
    _ returns: [ReceivedReturn], in transaction: any Transaction,
    signedWith signature: AuditTrail.Signature
  ) throws {
    self.returns = returns
    self.signature = signature
    tables = try CaseTables(in: transaction)
    service = ServiceTables(transaction)
    trail = try AuditTrail(in: transaction, signedWith: signature)
    known = try tables.keys()
    report = ImportReport(sources: returns.map(\.source))
    contents = returns.map { _ in SHA256() }
  }

  func receive() throws -> ImportReport {
    // Children whom the database knows walk along as a list of their own, so that those absent from
    // a return are met as well.
    var walk = try IdentifierWalk(returns.map(\.identifiers) + [Array(known.keys)])
    while let stop = walk.next() { try receive(stop) }
    try finish()
    return report
  }

  /// What the returns say of one child, beside what is held.
  private func receive(_ stop: IdentifierWalk.Stop) throws {
    let key = known[stop.identifier]
    let held = try key.map { try tables.fingerprints(of: $0) } ?? [:]
    var changed: [(index: Int, record: CareRecord)] = []
    var hasUnchanged = false
    for (index, received) in returns.enumerated() {
      let position = stop.positions[index]
      guard position != nil || (received.isWhole && held[received.source] != nil) else { continue }
      var record = CareRecord(source: received.source)
      if let position {
        record = try received.record(position).inOrder
        guard isAcceptable(record, of: stop.identifier, at: index) else { continue }
      }
      let fingerprint = tables.fingerprint(of: record)
      let isSame = fingerprint == held[received.source]
      if !isSame, received.unread.contains(stop.identifier), held[received.source] != nil {
        refuseUnread(record, of: stop.identifier, at: index)
        continue
      }
      if position != nil {
        contents[index].update(data: Array(stop.identifier.utf8) + [0] + (fingerprint ?? []))
      }
      if isSame {
        report.countUnchanged(rowCount: record.rowCount, at: index)
        hasUnchanged = true
      } else {
        changed.append((index, record))
      }
    }
    if changed.isEmpty {
      report.children.unchanged += hasUnchanged ? 1 : 0
    } else {
      try keep(changed, of: stop.identifier, key, over: held)
    }
  }

  /// Leaves what is held of a child as it is: a row of the new return could not be read, and without
  /// it an episode would seem to have been taken back.
  private func refuseUnread(_ record: CareRecord, of identifier: String, at index: Int) {
    report.countRefused(
      ImportReport.Refusal(
        localIdentifier: identifier, source: returns[index].source,
        breach: Breach(
          "What was held stays, since a row of the new return could not be read. "
            + "Mend the row and import the return again.")),
      rowCount: record.rowCount, at: index)
  }

  private func isAcceptable(
    _ record: CareRecord, of identifier: String, at index: Int
  ) -> Bool {
    do throws(Breach) {
      guard !identifier.isEmpty else { throw Breach("A child has no identifier. Give it one.") }
      guard record.source == returns[index].source else {
        throw Breach("The record is of another source than its return.")
      }
      try record.check()
      return true
    } catch {
      report.countRefused(
        ImportReport.Refusal(
          localIdentifier: identifier, source: returns[index].source, breach: error),
        rowCount: record.rowCount, at: index)
      return false
    }
  }

  private func keep(
    _ changed: [(index: Int, record: CareRecord)], of identifier: String, _ key: Key<Child>?,
    over held: [Source: [UInt8]]
  ) throws {
    var file = try key.map { try tables.load($0, identifier) } ?? tables.newFile(identifier)
    var changes: [RecordChanges] = []
    for (index, record) in changed {
      let old = file.record(from: record.source)
      let change = (old ?? CareRecord(source: record.source)).changes(to: record)
      report.count(change, at: index, was: old, rowsNow: record.rowCount)
      changes.append(change)
      if record.isEmpty { file.withdraw(record.source) } else { file.replace(with: record) }
    }
    let state = try tables.save(changes, of: file, over: held)
    if held.isEmpty {
      report.children.added += 1
    } else if file.records.isEmpty {
      report.children.withdrawn += 1
    } else {
      report.children.changed += 1
    }
    let change = change(of: changes)
    try trail.add(
      change.sentence, change: try writer.text(of: change), about: file.key, state: state)
  }

  private func change(of changes: [RecordChanges]) -> Change {
    if let own = changes.first, own.source == .heard, changes.count == 1 {
      return .register(.kept(.init(record: own)))
    }
    return .yearsReturn(.received(.init(records: changes)))
  }

  /// Notes which returns are loaded, and the run itself.
  private func finish() throws {
    report.children.refused = Set(report.refusals.map(\.localIdentifier)).count
    let held = try service.loadedReturns()
    let loaded = zip(returns, contents).compactMap { received, content in
      received.year.map {
        LoadedReturn(
          year: $0, files: received.files,
          fingerprint: Hexadecimal.text(Array(content.finalize())))
      }
    }
    for one in loaded where !held.contains(one) { try service.keep(one, at: signature.moment) }
    if !loaded.isEmpty {
      let change = Change.yearsReturn(
        .imported(.init(returns: loaded, children: report.children, rows: report.rows)))
      try trail.add(change.sentence, change: try writer.text(of: change))
    } else {
      try trail.add("The register was filled. Children: \(report.children.sentence).")
    }
    try trail.finish()
  }
}
