import Care

extension CaseGrounds {
  /// The histories of the children in care, short breaks apart, at the end of a day.
  func inCare(on day: Day) -> [CareHistory] { positionsInCare(on: day).map { histories[$0] } }

  /// The children in care, short breaks apart, at the end of a day.
  func childrenInCare(on day: Day) -> [Key<Child>] {
    positionsInCare(on: day).map { histories[$0].key }
  }

  private func positionsInCare(on day: Day) -> [Int] {
    inCare[day] ?? histories.indices.filter { histories[$0].isInCare(on: day) }
  }

  /// The positions of the children in care at the end of each day at which children are counted: some
  /// twelve breakdowns ask for the same days.
  static func positionsInCare(
    _ histories: [CareHistory], on days: [ReportingCalendar.SnapshotDay]
  ) -> [Day: [Int]] {
    var positions = Array(repeating: [Int](), count: days.count)
    for (position, history) in histories.enumerated() {
      for (slot, day) in days.enumerated() where history.isInCare(on: day.day) {
        positions[slot].append(position)
      }
    }
    return Dictionary(zip(days.map(\.day), positions)) { first, _ in first }
  }
}
