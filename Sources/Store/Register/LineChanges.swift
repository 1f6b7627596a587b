import Care

/// What became of the line of one child.
struct LineChange: Sendable {
  let key: Key<Child>
  let old: RegisterLine?
  let new: RegisterLine?
}

/// The lines that came, changed or went, in order, for those who were not there meanwhile.
struct LineChanges: Sendable {
  /// So many are kept.
  private let patience: Int
  private var kept: [LineChange] = []
  private var forgotten = 0

  init(patience: Int = 4096) { self.patience = patience }

  /// How many there were, those no longer kept among them.
  var count: Int { forgotten + kept.count }

  mutating func note(_ change: LineChange) {
    kept.append(change)
    guard kept.count > patience else { return }
    kept.removeFirst(patience / 2)
    forgotten += patience / 2
  }

  /// Those after so many; nil where some of them are no longer kept.
  func since(_ seen: Int) -> ArraySlice<LineChange>? {
    seen < forgotten ? nil : kept[(seen - forgotten)...]
  }
}
