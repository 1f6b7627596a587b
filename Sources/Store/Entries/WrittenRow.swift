import Care

/// A numbered row on its way into its table, with its values at hand: three ask for them.
struct WrittenRow {
  let change: EntryChange
  /// The values that the row now has; none where it goes.
  let cells: [FieldCell]

  init(_ change: EntryChange) {
    self.change = change
    cells = change.now?.cells ?? []
  }

  /// Says no to a row that cannot be, or that may not go.
  func check(in grounds: EntryGrounds) throws(Breach) {
    if let now = change.now {
      try now.check(cells, replacing: change.was, in: grounds)
    } else {
      try change.was?.base.checkTakenOut(of: grounds)
    }
  }
}
