import Care

/// Who the officers of some children are, as far as a figure that looks at all children has to know.
package struct NamedOfficers: Sendable {
  /// How many children each officer is named for at the end of a day, those on short breaks too.
  private var children: [Day: [Key<Officer>: Int]] = [:]
  /// The officer of each child in care at the end of a day who has brothers or sisters; nil for none.
  private var siblings: [Day: [Key<Child>: Key<Officer>?]] = [:]

  package init() {}

  func children(on day: Day) -> [Key<Officer>: Int] { children[day, default: [:]] }

  func siblings(on day: Day) -> [Key<Child>: Key<Officer>?] { siblings[day, default: [:]] }

  /// Adds the children of some grounds.
  mutating func add(_ grounds: CaseGrounds, siblings: Set<Key<Child>>) {
    let calendar = grounds.calendar
    grounds.eachNamed(on: calendar.monthEndDays) { children[$0, default: [:]][$1, default: 0] += 1 }
    for day in calendar.yearEndDays {
      self.siblings[day, default: [:]].merge(
        grounds.namedOfficers(of: siblings, on: day), uniquingKeysWith: { first, _ in first })
    }
  }

  /// Adds a child of whom it was found before who is named.
  mutating func add(
    _ named: OfficersOfChild, of child: Key<Child>, in calendar: ReportingCalendar,
    siblings: Set<Key<Child>>
  ) {
    let (months, years) = (calendar.monthEndDays, calendar.yearEndDays)
    for run in named.months {
      for day in months[run.slots.clamped(to: months.indices)] {
        children[day, default: [:]][run.officer, default: 0] += 1
      }
    }
    guard siblings.contains(child) else { return }
    for end in named.yearEnds where end.slot < years.count {
      self.siblings[years[end.slot], default: [:]].updateValue(end.officer, forKey: child)
    }
  }

  /// Adds other children.
  mutating func add(_ other: NamedOfficers) {
    children.merge(other.children) { $0.merging($1, uniquingKeysWith: +) }
    siblings.merge(other.siblings) { $0.merging($1, uniquingKeysWith: { first, _ in first }) }
  }
}

extension OfficersOfChild {
  /// Who is named for the one child of some grounds.
  init(_ child: Key<Child>, in grounds: CaseGrounds) {
    var own = NamedOfficers()
    own.add(grounds, siblings: [child])
    let calendar = grounds.calendar
    for (slot, day) in calendar.monthEndDays.enumerated() {
      for (officer, count) in own.children(on: day).sorted(by: { $0.key < $1.key }) {
        for _ in 0..<count { months.append(.init(slots: slot..<slot + 1, officer: officer)) }
      }
    }
    for (slot, day) in calendar.yearEndDays.enumerated() {
      guard let officer = own.siblings(on: day)[child] else { continue }
      yearEnds.append(.init(slot: slot, officer: officer))
    }
    joinMonths()
  }

  /// Lays months that follow one another together.
  private mutating func joinMonths() {
    months = months.reduce(into: []) { joined, month in
      let before = joined.lastIndex {
        $0.officer == month.officer && $0.slots.upperBound == month.slots.lowerBound
      }
      guard let before else { return joined.append(month) }
      joined[before].slots = joined[before].slots.lowerBound..<month.slots.upperBound
    }
  }
}

extension CaseGrounds {
  /// How many of all children each officer is named for at the end of a day.
  func childrenByNamedOfficer(on day: Day) -> [Key<Officer>: Int] {
    whole?.named.children(on: day) ?? namedChildren(on: day)
  }

  /// The officer of each of all children in care on a day who are in the groups of brothers and sisters.
  func officersOfSiblings(on day: Day) -> [Key<Child>: Key<Officer>?] {
    whole?.named.siblings(on: day) ?? namedOfficers(of: Set(siblings.joined()), on: day)
  }

  fileprivate func namedChildren(on day: Day) -> [Key<Officer>: Int] {
    var counts: [Key<Officer>: Int] = [:]
    eachNamed(on: [day]) { counts[$1, default: 0] += 1 }
    return counts
  }

  /// Hands each day at whose end an officer is named for a child to a body, with the officer.
  fileprivate func eachNamed(on days: [Day], _ body: (Day, Key<Officer>) -> Void) {
    for row in entries.all(Appointment.self) where row.value.appointmentKind == .allocated {
      let position = row.child.flatMap { positions[$0] }
      for day in days where row.value.holds(on: day) {
        if let position, !histories[position].episodes.contains(where: { $0.holds(on: day) }) {
          continue
        }
        body(day, row.value.officer)
      }
    }
  }

  fileprivate func namedOfficers(
    of children: Set<Key<Child>>, on day: Day
  ) -> [Key<Child>: Key<Officer>?] {
    var officers: [Key<Child>: Key<Officer>?] = [:]
    for history in histories where children.contains(history.key) && history.isInCare(on: day) {
      officers.updateValue(
        appointments.named(for: history.key, on: day)?.officer, forKey: history.key)
    }
    return officers
  }
}
