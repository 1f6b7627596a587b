import Care

/// How far some rows of the service's own records reach: the last day that any of them names, and the
/// last that tells of work done.
struct RowsReach: Equatable {
  private(set) var until: Day?
  private(set) var worked: Day?

  init() {}

  init(_ row: any Row, from column: Int) {
    until = row.isNull(column) ? nil : Day(row.text(column))
    worked = row.isNull(column + 1) ? nil : Day(row.text(column + 1))
  }

  /// That of all rows of a child.
  init(of entries: Entries) {
    for kind in EntryKind.all where kind.isOfChild {
      for row in entries.every(kind) { add(row.entry, of: kind.name) }
    }
  }

  mutating func add(_ entry: AnyEntry?, of kind: String) {
    guard let entry, let kind = EntryKind.named(kind) else { return }
    // A text that looks like a moment names no day.
    for (field, cell) in zip(kind.fields, entry.cells)
    where [.day, .moment].contains(field.shape) {
      until = RowsReach.later(until, cell.namedDay)
    }
    guard kind.tellsOfWork else { return }
    worked = RowsReach.later(worked, entry.base.day)
  }

  mutating func add(_ other: RowsReach) {
    until = RowsReach.later(until, other.until)
    worked = RowsReach.later(worked, other.worked)
  }

  /// Whether rows that were these made up an end which those that took their place no longer reach.
  func reaches(_ held: RowsReach, beyond now: RowsReach) -> Bool {
    (until != nil && until == held.until && RowsReach.later(now.until, until) != now.until)
      || (worked != nil && worked == held.worked
        && RowsReach.later(now.worked, worked) != now.worked)
  }

  private static func later(_ one: Day?, _ other: Day?) -> Day? {
    guard let one, let other else { return one ?? other }
    return max(one, other)
  }
}

extension RowsReach {
  /// That of every child who has rows, as the tables have it.
  static func all(in transaction: any Transaction) throws -> [Key<Child>: RowsReach] {
    var reach: [Key<Child>: RowsReach] = [:]
    for kind in try EntryTable.kinds(in: transaction) where kind.isOfChild {
      let days = kind.fields.filter { [.day, .moment].contains($0.shape) }.map(\.name)
      let work = kind.tellsOfWork ? EntryTable(kind, in: transaction).day : nil
      let columns = (days + [work ?? "NULL"]).map { "SUBSTR(MAX(\($0)), 1, 10)" }
      let statement = try transaction.prepare(
        """
        SELECT child, \(columns.joined(separator: ", ")) FROM \(kind.name)
        WHERE child IS NOT NULL GROUP BY child
        """)
      try statement.each([]) { row in
        var own = RowsReach()
        for column in 1...days.count + 1 where !row.isNull(column) {
          let day = Day(row.text(column))
          if column <= days.count { own.until = later(own.until, day) } else { own.worked = day }
        }
        reach[Key(row.integer(0)), default: RowsReach()].add(own)
      }
    }
    return reach
  }
}
