import Care

/// Numbers below 0, by which new rows that are written together refer to one another before they have
/// numbers of their own: an escalation, and the stage that is entered with it.
struct ProvisionalNumbers {
  private var given: [Int64: Int64] = [:]

  /// Notes which number a row got that had a provisional one.
  mutating func note(_ change: EntryChange, got number: Int64) {
    if change.was == nil, change.number < 0 { given[change.number] = number }
  }

  /// The change with provisional references replaced by the numbers that their rows got.
  func settled(_ change: EntryChange) throws -> EntryChange {
    guard !given.isEmpty, let now = change.now, let kind = EntryKind.named(change.kind) else {
      return change
    }
    let cells = zip(kind.fields, now.cells).map { field, cell -> FieldCell in
      guard field.shape == .reference, case .number(let number) = cell else { return cell }
      return .number(given[number] ?? number)
    }
    var settled = change
    settled.now = try kind.entry(from: cells)
    return settled
  }
}
