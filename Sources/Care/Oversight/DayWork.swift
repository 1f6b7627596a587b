/// What Today tells somebody: how long the lists of work are, and the children it names.
///
/// Lines come and go one by one, so that who sees every child need not wait until all are counted anew.
/// A count is the number of rows of its list.
package struct DayWork: Sendable {
  package let day: Day
  private var counts = WorkCounts()
  /// Those whose review is booked for the next seven days or before.
  private var booked: [Key<Child>: RegisterLine] = [:]
  /// Those with a review that was booked for a day that has come, and nothing recorded of it.
  private var withoutOutcome: [Key<Child>: RegisterLine] = [:]
  /// The user's own children.
  private var own: [Key<Child>: RegisterLine] = [:]

  package init(on day: Day) { self.day = day }

  /// Counts a line that the user sees.
  package mutating func add(_ seen: SeenLine) {
    guard let line = seen.line else { return }
    counts.add(line.work)
    if let day = line.bookedFor, day <= lastOfWeek { booked[line.key] = line }
    if !line.withoutOutcome.isEmpty { withoutOutcome[line.key] = line }
    if seen.isOwn { own[line.key] = line }
  }

  /// Takes a line out that was counted.
  package mutating func remove(_ seen: SeenLine) {
    guard let line = seen.line else { return }
    counts.remove(line.work)
    booked[line.key] = nil
    withoutOutcome[line.key] = nil
    own[line.key] = nil
  }

  private var lastOfWeek: Day { day.adding(days: 7) }

  /// How many rows a list has.
  package func count(of list: WorkList) -> Int { counts.count(of: list) }

  /// Whether any child is the user's own.
  package var hasOwn: Bool { !own.isEmpty }

  /// What happened to the user's own children, the newest first.
  package var changes: [(line: RegisterLine, change: SeenChange)] {
    own.values.flatMap { line in line.changes.map { (line, $0) } }
      .sorted { ($1.1.on, $0.0.label, $0.0.key) < ($0.1.on, $1.0.label, $1.0.key) }
  }

  /// The first reviews that are booked, by day and child.
  package func booked(first count: Int) -> [(line: RegisterLine, day: Day)] {
    let days = booked.values.compactMap(\.bookedFor).sorted()
    guard let last = days.prefix(count).last else { return [] }
    let found = booked.values.compactMap { line in line.bookedFor.map { (line, $0) } }
      .filter { $0.1 <= last }
      .sorted { ($0.1, $0.0.label, $0.0.key) < ($1.1, $1.0.label, $1.0.key) }
    return Array(found.prefix(count))
  }

  /// The first rows of the reviews without an outcome, in the order of the children's numbers.
  package func withoutOutcome(first count: Int) -> [(line: RegisterLine, row: WorkRow)] {
    let lines = withoutOutcome.keys.sorted().prefix(count).compactMap { withoutOutcome[$0] }
    let rows = lines.flatMap { line in line.rows(of: .outcomes, on: day).map { (line, $0) } }
    return Array(rows.prefix(count))
  }
}

/// How many rows each list of work has.
package struct WorkCounts: Hashable, Sendable {
  private var counts = SIMD16<Int32>()

  package init() {}

  /// Counts the rows of one child on a day.
  init(_ work: LineWork, on day: Day) {
    for list in WorkList.allCases {
      counts[list.position] = Int32(truncatingIfNeeded: work.rows(of: list, on: day).count)
    }
  }

  package func count(of list: WorkList) -> Int { Int(counts[list.position]) }

  mutating func add(_ other: WorkCounts) { counts &+= other.counts }

  mutating func remove(_ other: WorkCounts) { counts &-= other.counts }
}

extension WorkList {
  /// Its place among the lists.
  fileprivate var position: Int {
    switch self {
    case .overdue: 0
    case .due: 1
    case .notBooked: 2
    case .bookedLate: 3
    case .outcomes: 4
    case .records: 5
    case .answers: 6
    case .decisions: 7
    case .escalations: 8
    case .midpoints: 9
    }
  }
}
