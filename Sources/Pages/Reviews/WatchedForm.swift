package import Care

/// The plans and assessments that are watched, looked at in a review: one row for each that changed.
package struct WatchedForm: RowsForm {
  package let file: ReviewFile
  package let child: OpenChild
  let today: Day
  package var typed: Submission?
  package var problems = FormProblems()

  package init(_ child: OpenChild, _ file: ReviewFile, on today: Day) {
    self.child = child
    self.file = file
    self.today = today
  }

  package var version: RowVersion { RowVersion(of: items.compactMap { newest($0)?.value }) }

  /// What is watched of this child; a pathway assessment from 15 on.
  var items: [MonitoredItemKind] {
    let age = child.history.bornOn?.age(on: file.day) ?? 18
    return MonitoredItemKind.allCases.filter { $0 != .pathway || age >= 15 || newest($0) != nil }
  }

  /// The newest row of an item.
  func newest(_ item: MonitoredItemKind) -> Entered<MonitoredItem>? {
    child.entries.all(MonitoredItem.self).filter { $0.value.item == item }
      .max { ($0.value.recordedOn, $0.key) < ($1.value.recordedOn, $1.key) }
  }

  package mutating func read(_ submission: Submission) -> [EntrySet]? {
    typed = submission
    problems = FormProblems()
    let changes = items.compactMap { change(of: $0, submission) }
    return problems.isEmpty ? [EntrySet(child.localIdentifier, changes)] : nil
  }

  private mutating func change(of item: MonitoredItemKind, _ sent: Submission) -> EntryChange? {
    let name = item.rawValue.slug
    guard sent.holds("\(name)-note") else { return nil }
    let held = newest(item)
    var row = held?.value ?? .with { $0.item = item }
    switch sent.text("\(name)-needed") {
    case "yes": row.isNeeded = true
    case "no": row.isNeeded = false
    default: row.isNeeded = nil
    }
    row.lastOn = day("\(name)-last", "The day on which it was last done", sent)
    row.dueOn = day("\(name)-due", "The day by which it is due", sent)
    row.note = sent.text("\(name)-note").trimmed.nilIfEmpty
    if row == (held?.value ?? .with { $0.item = item }) { return nil }
    row.recordedOn = today
    return EntryChange.of(held?.value.recordedOn == today ? held : nil, row)
  }

  private mutating func day(_ name: String, _ label: String, _ sent: Submission) -> Day? {
    switch DayTyped(sent, name).read(label) {
    case .success(let day): return day
    case .failure(let problem):
      problems.add(problem.sentence, to: name)
      return nil
    }
  }
}
