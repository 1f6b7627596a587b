import Care

/// Which records go on in another, because both are of one child, and which are sealed.
struct RecordJoins {
  /// For each record that goes on in another, the one that it goes on in at last.
  let goesOn: [Key<Child>: Key<Child>]

  init(in transaction: any Transaction) throws {
    guard try EntryTable.exist(in: transaction) else {
      goesOn = [:]
      return
    }
    let next = Dictionary(
      try transaction.rows(.recordJoins) {
        (Key<Child>($0.integer(0)), Key<Child>($0.integer(1)))
      }, uniquingKeysWith: { $1 })
    goesOn = next.mapValues { RecordJoins.last(from: $0, next) }
  }

  /// The records that go on in one, by number.
  func records(goingOnIn key: Key<Child>) -> [Key<Child>] {
    goesOn.filter { $0.value == key && $0.key != key }.keys.sorted()
  }

  /// Whether the record of another goes on in one.
  func hasRecords(goingOnIn key: Key<Child>) -> Bool { goesOn.values.contains(key) }

  /// Records, and those in which they go on: a change of one is a change of the other.
  func withThoseTheyGoOnIn(_ keys: [Key<Child>]) -> [Key<Child>] {
    Array(Set(keys + keys.compactMap { goesOn[$0] }))
  }

  /// Follows one record into the next; a ring, which no change makes, ends where it began.
  private static func last(
    from key: Key<Child>, _ next: [Key<Child>: Key<Child>]
  ) -> Key<Child> {
    var (key, steps) = (key, next.count)
    while let further = next[key], steps > 0 { (key, steps) = (further, steps - 1) }
    return key
  }
}

/// The records that an adoption order has sealed by a day.
struct SealedRecords {
  let keys: Set<Key<Child>>

  init(on day: Day, in transaction: any Transaction) throws {
    guard try EntryTable.exist(in: transaction) else {
      keys = []
      return
    }
    keys = Set(
      try transaction.rows(
        """
        SELECT child FROM recordEnding
        WHERE endingKind = ? AND COALESCE(sealedOn, endedOn) <= ?
        """, [.text(EndingKind.adopted.rawValue), .day(day)]
      ) { Key<Child>($0.integer(0)) })
  }
}
