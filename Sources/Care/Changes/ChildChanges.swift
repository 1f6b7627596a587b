/// What changes together of one child: what Heard's own register says, and rows of the service's own
/// records.
package struct ChildChanges: Hashable, Sendable {
  package var record: RecordChanges?
  package var rows: [EntryChange]

  package init(record: RecordChanges? = nil, rows: [EntryChange] = []) {
    self.record = record.flatMap { $0.isEmpty ? nil : $0 }
    self.rows = rows
  }

  package var isEmpty: Bool { record == nil && rows.isEmpty }
}
