import Care

/// Who had each child on a day: the officers or the teams of the grounds, by their keys.
struct Responsibility {
  private let group: ManagementGroup
  private let appointments: Appointments
  private let teams: [Key<Child>: [TeamEpisode]]
  private let officers: [Key<Officer>: String]

  init(_ grounds: CaseGrounds, by group: ManagementGroup) {
    self.group = group
    appointments = grounds.appointments
    var teams: [Key<Child>: [TeamEpisode]] = [:]
    for row in grounds.entries.all(TeamEpisode.self) {
      if let child = row.child { teams[child, default: []].append(row.value) }
    }
    self.teams = teams.mapValues { $0.sorted { $0.startedOn < $1.startedOn } }
    officers = Dictionary(
      grounds.entries.all(Officer.self).map {
        ($0.key, "\($0.key.number) \($0.value.name)")
      }, uniquingKeysWith: { $1 })
  }

  /// The key under which a record counts; nil where the group has no part in it.
  func key(of one: Case) -> String? {
    if let child = one.child { return key(of: child, on: one.day) }
    return group == .iro ? one.officer.map(name) : nil
  }

  /// The key of who had a child on a day; on the last day of care those who had the child until then.
  func key(of child: Key<Child>, on day: Day) -> String {
    switch group {
    case .iro:
      let named = appointments.named(for: child, on: day)
      let last = appointments.all(of: child).last {
        $0.appointmentKind == .allocated && $0.touches(day)
      }
      return (named ?? last).map { name($0.officer) } ?? group.nobody
    case .team:
      let teams = self.teams[child, default: []]
      return (teams.last { $0.holds(on: day) } ?? teams.last { $0.touches(day) })?.team
        ?? group.nobody
    }
  }

  private func name(_ officer: Key<Officer>) -> String {
    officers[officer] ?? "\(officer.number)"
  }
}
