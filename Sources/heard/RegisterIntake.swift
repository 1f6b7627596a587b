import Care
import Exchange
import Store

/// Rows of the register's files, put in the place of what Heard's own record of each child said.
///
/// A file of episodes says all the episodes of each child whom it names, and nothing of the others.
struct RegisterIntake {
  /// The records that differ from what is held, by local identifier.
  let records: [(localIdentifier: String, record: CareRecord)]
  let unchanged: Int
  private(set) var findings: [Finding] = []

  init(_ readings: [RecordFile.Reading], over held: [String: CareRecord]) {
    var records: [String: CareRecord] = [:]
    var findings: [Finding] = []
    for reading in readings {
      guard case .register(let part)? = reading.kind?.content else { continue }
      for (child, rows) in Dictionary(grouping: reading.rows, by: \.child) {
        if let finding = RegisterIntake.refusal(of: rows, part, in: reading) {
          findings.append(finding)
          continue
        }
        var record = records[child] ?? held[child] ?? CareRecord(source: .heard)
        // Cells were read as their fields say, so that they fit.
        try? part.replace(rows.map(\.cells), &record)
        records[child] = record
      }
    }
    let changed = records.filter { child, record in held[child]?.inOrder != record.inOrder }
    unchanged = records.count - changed.count
    self.records = changed.sorted { $0.key < $1.key }
      .map { (localIdentifier: $0.key, record: $0.value) }
    self.findings = findings.sorted {
      ($0.file ?? "", $0.line ?? 0) < ($1.file ?? "", $1.line ?? 0)
    }
  }

  /// Why a child's rows of a part cannot take the place of those held; nil where they can.
  ///
  /// A row that could not be read must not be taken for one that was withdrawn.
  private static func refusal(
    of rows: [RecordFile.Row], _ part: RegisterPart, in reading: RecordFile.Reading
  ) -> Finding? {
    guard let first = rows.first else { return nil }
    if part.isSingle, rows.count > 1 {
      return ReadingRule.secondRow.finding(
        file: first.file, line: rows[1].line, child: first.child,
        "The child has \(rows.count) rows in \(first.file), where one is allowed; none is taken in.",
        mend: "Leave the one that holds.")
    }
    guard !reading.refusedChildren.isDisjoint(with: [first.child, ""]) else { return nil }
    return ReadingRule.recordRefused.finding(
      file: first.file, line: first.line, child: first.child,
      "What was held of the child's \(part.name) rows stays, since a row of the file could not be "
        + "read.",
      mend: "Mend the row and import the file again.")
  }

  var received: ReceivedReturn? {
    records.isEmpty ? nil : ReceivedReturn(register: records)
  }
}
