import Care
import Sample
import Testing

struct AllocationTests {
  @Test(arguments: Made.allCases)
  func `every child in care has one officer at each year end, who is in post and not away`(
    made: Made
  ) throws {
    let work = try made.work
    let roll = OfficerRoll(work.service)
    var problems: [String] = []
    for position in work.children.indices {
      for day in work.census.ends where isInCare(position, on: day, work) {
        let named = work.children[position].all(Appointment.self).map(\.value)
          .filter { $0.appointmentKind == .allocated && $0.holds(on: day) }
        guard named.count == 1, roll.carriesChildren(named[0].officer, on: day) else {
          problems.append("\(work.census.identifiers[position]): \(named.count) on \(day)")
          continue
        }
      }
    }
    expectNone(problems)
  }

  @Test(arguments: Made.allCases)
  func `the officer is named after the notice, and told and met while the child is theirs`(
    made: Made
  ) throws {
    let work = try made.work
    expectNone(
      work.problems(Appointment.self) { appointment, position in
        let until = appointment.endedOn ?? work.end
        let days = [appointment.childToldOn, appointment.childMetOn, appointment.introducedOn]
          .compactMap(\.self)
        let notices = work.children[position].all(Notice.self).map(\.value.notifiedAt)
        let isInTime = days.allSatisfy { appointment.startedOn <= $0 && $0 <= until }
        return isInTime && notices.allSatisfy({ $0 <= appointment.appointedAt })
          ? nil : "from \(appointment.startedOn)"
      })
  }

  /// ``SiblingsApart``: brothers and sisters share an officer, or a reason is recorded.
  @Test(arguments: Made.allCases)
  func `brothers and sisters share an officer at each year end`(made: Made) throws {
    let work = try made.work
    var all = Entries()
    all.set(
      work.children.flatMap { $0.all(Appointment.self) }.sorted { $0.key < $1.key })
    let appointments = Appointments(all)
    let keys = Dictionary(
      uniqueKeysWithValues: zip(work.census.identifiers, work.census.histories.map(\.key)))
    for day in work.census.ends {
      let groups = work.children.indices.filter { isInCare($0, on: day, work) }.map { position in
        [work.census.histories[position].key]
          + (work.census.records[position].child?.siblings ?? []).compactMap { keys[$0] }
          .filter { isInCare(Int($0.number) - 1, on: day, work) }
      }
      let apart = SiblingsApart.all(of: groups, appointments, on: day)
      expectNone(apart.map { "\($0.children.map(\.number)) on \(day)" })
    }
  }

  private func isInCare(_ position: Int, on day: Day, _ work: Work) -> Bool {
    work.census.periods[position].contains { $0.holds(on: day) }
  }
}
