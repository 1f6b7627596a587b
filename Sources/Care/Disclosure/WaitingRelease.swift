/// A version of a record on its way to its recipient, as the queue shows it.
package struct WaitingRelease: Sendable {
  package let child: Key<Child>
  /// How lists name the child.
  package let label: String
  package let release: RecordRelease
  /// The last day on which the record is sent out in time; nil outside the table of bank holidays, and
  /// for a pack, of which no law sets a day.
  package let dueOn: Day?

  package init(_ row: Entered<RecordRelease>, of line: RegisterLine, policies: Policies) {
    child = line.key
    label = line.label
    release = row.value
    let isPack = row.value.packOf != nil
    dueOn =
      isPack
      ? nil : try? RecordingStep.distribute.lastDay(after: row.value.heldOn, policies: policies)
  }

  /// The newest release for each recipient of a review, where it has not been given.
  package static func newest(of rows: [Entered<RecordRelease>]) -> [Entered<RecordRelease>] {
    var newest: [String: Entered<RecordRelease>] = [:]
    for row in rows {
      newest["\(row.child?.number ?? 0) \(row.value.heldOn) \(row.value.recipient)"] = row
    }
    return newest.values.filter { $0.value.givenOn == nil }.sorted { $0.key < $1.key }
  }
}
