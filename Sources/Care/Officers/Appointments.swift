/// Who has which child: the appointments of one child or of all, asked by day.
package struct Appointments: Sendable {
  /// By child, in the order in which they began.
  private let rows: [Key<Child>: [Appointment]]

  package init(_ entries: Entries) {
    var rows: [Key<Child>: [Appointment]] = [:]
    for row in entries.all(Appointment.self) {
      if let child = row.child { rows[child, default: []].append(row.value) }
    }
    self.rows = rows.mapValues { $0.sorted { $0.appointedAt < $1.appointedAt } }
  }

  package func all(of child: Key<Child>) -> [Appointment] { rows[child, default: []] }

  /// The appointment of the officer who is named for a child at the end of a day.
  package func named(for child: Key<Child>, on day: Day) -> Appointment? {
    all(of: child).last { $0.appointmentKind == .allocated && $0.holds(on: day) }
  }

  /// The officer who has a child at the end of a day: the one who covers, else the one named.
  package func officer(of child: Key<Child>, on day: Day) -> Key<Officer>? {
    let cover = all(of: child).last { $0.appointmentKind == .cover && $0.holds(on: day) }
    return (cover ?? named(for: child, on: day))?.officer
  }

  /// The children whom each officer has at the end of a day.
  ///
  /// A child whose record says that care ended is left out where `inCare` says so.
  package func children(
    on day: Day, where inCare: (Key<Child>) -> Bool = { _ in true }
  ) -> [Key<Officer>: [Key<Child>]] {
    var children: [Key<Officer>: [Key<Child>]] = [:]
    for child in rows.keys.sorted() where inCare(child) {
      if let officer = officer(of: child, on: day) { children[officer, default: []].append(child) }
    }
    return children
  }

  /// The officers named for a child on any day of a period; cover is no change of officer.
  package func officersNamed(for child: Key<Child>, in period: Period) -> [Key<Officer>] {
    var officers: [Key<Officer>] = []
    for appointment in all(of: child) where appointment.appointmentKind == .allocated {
      let isInTime = appointment.days(in: period) > 0
      if isInTime && !officers.contains(appointment.officer) {
        officers.append(appointment.officer)
      }
    }
    return officers
  }

  /// Whether one officer was named for a child on every day of a period (continuity).
  package func hadOneOfficer(_ child: Key<Child>, throughout period: Period) -> Bool {
    guard officersNamed(for: child, in: period).count == 1 else { return false }
    let days = all(of: child).filter { $0.appointmentKind == .allocated }
      .reduce(0) { $0 + $1.days(in: period) }
    return days == period.first.days(to: period.last) + 1
  }

  /// Where continuity is asked for.
  package static let continuityCitation = Citation("IRO Handbook (2010), continuity", .stated)
}

extension Appointments {
  /// The appointments of a child at which the officer changed: each named officer but the first.
  package func changes(of child: Key<Child>) -> [Appointment] {
    let named = all(of: child).filter { $0.appointmentKind == .allocated }
    return zip(named, named.dropFirst()).filter { $0.officer != $1.officer }.map(\.1)
  }

  /// Whether the officer met the child before the child's first review.
  ///
  /// Nil where there is no officer of that time, or no first review.
  package func metBeforeFirstReview(_ child: Key<Child>, heldOn: Day?) -> Bool? {
    guard let heldOn, let appointment = named(for: child, on: heldOn) else { return nil }
    return appointment.childMetOn.map { $0 <= heldOn } ?? false
  }
}
