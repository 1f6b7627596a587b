package import Care

/// What one child counts for, laid down in bytes: each case, and who the child's officers are.
package struct CountedChild: Hashable, Sendable {
  package let child: Key<Child>
  package let bytes: [UInt8]
  /// The last day on which anything may be recorded, of whichever child, for these to be the cases still;
  /// nil where they are the same for any later day.
  package let holdsUntil: Day?

  package init(child: Key<Child>, bytes: [UInt8], holdsUntil: Day?) {
    self.child = child
    self.bytes = bytes
    self.holdsUntil = holdsUntil
  }
}

extension CaseCounts {
  /// What tells these counts from others: how they are made, of which years and under which keys.
  package var question: String {
    let years = calendar.years.map(\.name).joined(separator: " ")
    let day = calendar.asAt.map { " as at \($0)" } ?? ""
    return "\(years)\(day): " + breakdowns.map(\.address).joined(separator: "; ")
  }

  /// What the child of some grounds counts for; the grounds are of this child alone.
  package func counted(_ child: Key<Child>, in part: CaseGrounds) -> CountedChild {
    var writer = CaseWriter()
    for (position, breakdown) in breakdowns.enumerated() {
      var cases: [(slot: Int, case: Case)] = []
      breakdown.each(in: part) { cases.append(($0, $1)) }
      let inOrder = cases.enumerated().sorted {
        ($0.element.slot, $0.offset) < ($1.element.slot, $1.offset)
      }
      writer.add(
        inOrder.map(\.element), of: position, breakdown.needs(keeping: keepsCases[position]))
    }
    writer.end(with: OfficersOfChild(child, in: part))
    return CountedChild(child: child, bytes: writer.bytes, holdsUntil: part.turnsAfter)
  }

  /// Adds what a child was found to count for by the same question; false, and nothing is added, where
  /// the bytes cannot be that.
  ///
  /// Grounds without children must have been added before: they tell under which keys is counted.
  package mutating func add(_ child: Key<Child>, _ bytes: [UInt8], using room: inout Room) -> Bool {
    room.runs.removeAll(keepingCapacity: true)
    guard
      let named = try? CaseReader.read(bytes, of: child, slots: room.slots, into: &room.runs)
    else { return false }
    for run in room.runs { add(run.case, in: run.slots, of: run.position) }
    self.named.add(named, of: child, in: room.calendar, siblings: siblings)
    return true
  }

  /// Room for reading children one after another, and what the bytes are held against.
  package struct Room: Sendable {
    fileprivate var runs: [CaseReader.Run] = []
    fileprivate let slots: [Int]
    fileprivate let calendar: ReportingCalendar

    package init(for counts: CaseCounts) {
      slots = counts.breakdowns.map { $0.slotCount(in: counts.calendar) }
      calendar = counts.calendar
    }
  }
}
