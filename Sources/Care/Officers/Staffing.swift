/// Who is there on a day and who has which child: what whoever allocates looks at.
package struct Staffing: Sendable {
  package let day: Day
  package let roll: OfficerRoll
  package let appointments: Appointments
  package let policies: Policies
  private let entries: Entries
  private let keys: [String: Key<Child>]
  let inCare: Set<Key<Child>>

  /// `entries` hold the officers, posts, leave, notices, appointments and people of all children;
  /// `keys` know a child by local identifier.
  package init(
    _ entries: Entries, keys: [String: Key<Child>], inCare: Set<Key<Child>>, on day: Day,
    policies: Policies = .standard
  ) {
    self.entries = entries
    self.keys = keys
    self.inCare = inCare
    self.day = day
    self.policies = policies
    roll = OfficerRoll(entries, policies: policies)
    appointments = Appointments(entries)
  }

  /// The caseload of every officer who carries children or has some.
  package var caseloads: [Caseload] {
    Caseload.all(
      on: day, roll: roll, appointments: appointments, policies: policies,
      where: inCare.contains)
  }

  /// The guide for a full week.
  package var guide: ClosedRange<Int> { policies.caseloadGuide(on: day) }

  /// For how many more children there is room by the guide; below 0 where there are too many.
  package func room(_ caseload: Caseload) -> Int {
    Int((Double(guide.upperBound) * caseload.fte).rounded(.down)) - caseload.children
  }

  /// The appointments by which officers are named for a child on a day.
  package func named(for child: Key<Child>, on day: Day) -> [Entered<Appointment>] {
    entries.all(Appointment.self).filter {
      $0.child == child && $0.value.appointmentKind == .allocated && $0.value.holds(on: day)
    }
  }

  package func leave(of officer: Key<Officer>) -> [Leave] {
    entries.all(Leave.self).map(\.value).filter { $0.officer == officer }
      .sorted { $0.startedOn > $1.startedOn }
  }

  /// Who came into care and has no officer yet, the longest first.
  package var waiting: [(child: Key<Child>, allocation: Allocation)] {
    var newest: [Key<Child>: Notice] = [:]
    for row in entries.all(Notice.self) {
      guard let child = row.child, inCare.contains(child) else { continue }
      if let held = newest[child], held.startedOn > row.value.startedOn { continue }
      newest[child] = row.value
    }
    return newest.filter { appointments.officer(of: $0.key, on: day) == nil }
      .map { ($0.key, Allocation($0.value, among: [], policies: policies)) }
      .sorted { ($0.1.dueAt, $0.0) < ($1.1.dueAt, $1.0) }
  }

  /// The brothers and sisters in care of a child, by what the child's record says.
  package func siblings(_ identifiers: [String]) -> [Key<Child>] {
    identifiers.compactMap { keys[$0] }.filter(inCare.contains)
  }

  /// A child's parents and children who are looked after too.
  package func parentsAndChildren(of child: Key<Child>) -> [Key<Child>] {
    entries.parentsInCare(keys).compactMap { pair in
      if pair.child == child { return pair.parent }
      return pair.parent == child ? pair.child : nil
    }.filter(inCare.contains)
  }
}
