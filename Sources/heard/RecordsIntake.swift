import Care
import Exchange
import Store

/// Rows of record files held against what the database holds: what of them is new or changed.
struct RecordsIntake {
  /// Rows of one child, or of the service, on their way in.
  struct Planned {
    var set: EntrySet
    var rows: [RecordFile.Row] = []
  }

  /// The service's rows first, since rows of children refer to them.
  private(set) var sets: [Planned] = [Planned(set: EntrySet(nil, []))]
  private(set) var findings: [Finding] = []
  private(set) var added = 0
  private(set) var changed = 0
  private(set) var unchanged = 0
  private(set) var refused = 0
  private var places: [String: Int] = [:]
  private let children: [String: Key<Child>]
  /// Children whom the same run enters.
  private let entering: Set<String>

  init(
    _ readings: [RecordFile.Reading], over held: Entries,
    _ identifiers: [Key<Child>: String], entering: Set<String>
  ) {
    children = Dictionary(identifiers.map { ($0.value, $0.key) }) { first, _ in first }
    self.entering = entering
    let order = EntryKind.all.map(\.name)
    let sorted = readings.compactMap { reading -> (EntryKind, [RecordFile.Row])? in
      guard case .entry(let kind)? = reading.kind?.content else { return nil }
      return (kind, reading.rows)
    }.sorted { (order.firstIndex(of: $0.0.name) ?? 0) < (order.firstIndex(of: $1.0.name) ?? 0) }
    var taken: [String: Set<Int64>] = [:]
    for (kind, rows) in sorted {
      add(rows, of: kind, over: HeldRows(held.every(kind)), &taken[kind.name, default: []])
    }
  }

  /// What is held of one kind, to be asked by number and by content.
  private struct HeldRows {
    struct Content: Hashable {
      let child: Key<Child>?
      let entry: AnyEntry
    }

    var byNumber: [Int64: AnyEntered] = [:]
    var contents: Set<Content> = []

    init(_ rows: [AnyEntered]) {
      for row in rows {
        byNumber[row.number] = row
        contents.insert(Content(child: row.child, entry: row.entry))
      }
    }
  }

  private mutating func add(
    _ rows: [RecordFile.Row], of kind: EntryKind, over held: HeldRows, _ taken: inout Set<Int64>
  ) {
    for row in rows {
      guard let entry = try? kind.entry(from: row.cells) else {
        refuse(row, "A cell of the row cannot be read.", mend: "Compare it with an exported row.")
        continue
      }
      let child = kind.isOfChild ? children[row.child] : nil
      guard !kind.isOfChild || child != nil || entering.contains(row.child) else {
        refuse(
          row, "There is no child \(row.child) on the register.",
          mend: "Enter the child first, or correct the identifier.")
        continue
      }
      if let number = row.number, !taken.insert(number).inserted {
        refuse(
          row, "Another row of \(kind.name) has the number \(number) as well.",
          mend: "Leave the number of a new row blank.")
        continue
      }
      let was = row.number.flatMap { held.byNumber[$0] }
      if let was, was.child != child {
        refuse(
          row, "The \(kind.name) of number \(was.number) is about another child.",
          mend: "Correct the number or the child; leave the number of a new row blank.")
      } else if was?.entry == entry
        || row.number == nil && held.contents.contains(.init(child: child, entry: entry))
      {
        unchanged += 1
      } else {
        plan(
          EntryChange(
            kind: kind.name, number: row.number ?? 0, was: was?.entry, now: entry),
          row, isOfChild: kind.isOfChild)
      }
    }
  }

  private mutating func plan(_ change: EntryChange, _ row: RecordFile.Row, isOfChild: Bool) {
    if change.was == nil { added += 1 } else { changed += 1 }
    guard isOfChild else {
      sets[0].set.changes.append(change)
      sets[0].rows.append(row)
      return
    }
    let place = places[row.child] ?? sets.count
    if place == sets.count {
      places[row.child] = place
      sets.append(Planned(set: EntrySet(row.child, [])))
    }
    sets[place].set.changes.append(change)
    sets[place].rows.append(row)
  }

  /// Takes the rows that the store refused out of the count, each with a finding.
  mutating func refuse(_ report: TakingReport) {
    for refusal in report.refusals {
      let planned = sets[refusal.set]
      if planned.set.changes[refusal.row].was == nil { added -= 1 } else { changed -= 1 }
      refuse(planned.rows[refusal.row], "\(refusal.breach)", mend: "The other rows were taken in.")
    }
  }

  private mutating func refuse(_ row: RecordFile.Row, _ message: String, mend: String) {
    refused += 1
    findings.append(
      ReadingRule.recordRefused.finding(
        file: row.file, line: row.line, child: row.child.isEmpty ? nil : row.child, message,
        mend: mend))
  }
}
