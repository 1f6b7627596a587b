import Care
import Foundation

/// Writes a change as JSON; by hand where there is one for each child of an import.
struct ChangeWriter {
  private var json = JSONWriter()
  private var values = Values()

  mutating func text(of change: Change) throws -> String {
    json.removeAll()
    switch change {
    case .yearsReturn(.received(let received)):
      json.openObject()
      json.name("yearsReturn")
      json.openObject()
      json.name("received")
      json.openObject()
      json.name("records")
      json.openArray()
      for record in received.records { add(record) }
      json.closeArray()
      for _ in 0..<3 { json.closeObject() }
    case .register(.kept(let kept)):
      json.openObject()
      json.name("register")
      json.openObject()
      json.name("kept")
      json.openObject()
      json.name("record")
      add(kept.record)
      for _ in 0..<3 { json.closeObject() }
    case .entries(.kept(let kept)): return text(of: kept.changes.map(WrittenRow.init))
    case .yearsReturn(.imported), .reference, .policy:
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      return String(decoding: try encoder.encode(change), as: UTF8.self)
    }
    return json.text
  }

  /// The change of the service's own records that these rows make together.
  mutating func text(of rows: [WrittenRow]) -> String {
    json.removeAll()
    json.openObject()
    json.name("entries")
    json.openObject()
    json.name("kept")
    json.openObject()
    json.name("changes")
    json.openArray()
    for row in rows { add(row) }
    json.closeArray()
    for _ in 0..<3 { json.closeObject() }
    return json.text
  }

  private mutating func add(_ changes: RecordChanges) {
    json.openObject()
    json.name("source")
    json.add(.integer(Int64(changes.source.number)))
    add(changes.child, "child")
    add(changes.unaccompanied, "unaccompanied")
    add(changes.episodes, "episodes")
    add(changes.reviews, "reviews")
    add(changes.missing, "missing")
    add(changes.socialWorkers, "socialWorkers")
    add(changes.health, "health")
    add(changes.adoption, "adoption")
    add(changes.adoptionDecisions, "adoptionDecisions")
    add(changes.adoptionAuthority, "adoptionAuthority")
    add(changes.previousPermanence, "previousPermanence")
    add(changes.careLeaver, "careLeaver")
    add(changes.deprivations, "deprivations")
    add(changes.healthOfYears, "healthOfYears")
    json.closeObject()
  }

  private mutating func add(_ row: WrittenRow) {
    json.openObject()
    json.name("kind")
    json.add(.text(row.change.kind))
    json.name("number")
    json.add(.integer(row.change.number))
    let fields = EntryKind.named(row.change.kind)?.fields ?? []
    if let was = row.change.was { add(was.cells, of: fields, as: "was") }
    if row.change.now != nil { add(row.cells, of: fields, as: "now") }
    json.closeObject()
  }

  private mutating func add(_ cells: [FieldCell], of fields: [EntryField], as name: String) {
    json.name(name)
    json.openObject()
    for (field, cell) in zip(fields, cells) where cell != .none {
      json.name(field.name)
      json.add(cell.value)
    }
    json.closeObject()
  }

  private mutating func add<Stored: StoredRow>(_ changes: [RowChange<Stored>], _ name: String) {
    guard !changes.isEmpty else { return }
    json.name(name)
    json.openArray()
    for change in changes { add(change) }
    json.closeArray()
  }

  private mutating func add<Stored: StoredRow>(_ change: RowChange<Stored>?, _ name: String) {
    guard let change else { return }
    json.name(name)
    add(change)
  }

  private mutating func add<Stored: StoredRow>(_ change: RowChange<Stored>) {
    json.openObject()
    if change.ordinal != 0 {
      json.name("ordinal")
      json.add(.integer(Int64(change.ordinal)))
    }
    add(change.was, as: "was")
    add(change.now, as: "now")
    json.closeObject()
  }

  private mutating func add<Stored: StoredRow>(_ row: Stored?, as name: String) {
    guard let row else { return }
    json.name(name)
    json.openObject()
    values.removeAll()
    row.write(to: &values)
    for (column, value) in zip(Stored.columns, values.all) where value != .null {
      json.name(column)
      json.add(value)
    }
    json.closeObject()
  }
}
