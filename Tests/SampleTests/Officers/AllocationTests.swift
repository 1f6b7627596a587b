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
  func `brothers and sisters share an officer, or the reason why not is recorded`(
    made: Made
  ) throws {
    let work = try made.work
    let (appointments, keys) = (appointments(work), keys(work))
    let quarters = work.census.ends.flatMap { end in (0..<4).map { end.adding(months: -3 * $0) } }
    for day in quarters {
      let groups = work.children.indices.filter { isInCare($0, on: day, work) }.map { position in
        [work.census.histories[position].key]
          + (work.census.records[position].child?.siblings ?? []).compactMap { keys[$0] }
          .filter { isInCare(Int($0.number) - 1, on: day, work) }
      }
      let apart = SiblingsApart.all(of: groups, appointments, on: day)
      expectNone(apart.map { "\($0.children.map(\.number)) on \(day)" })
    }
  }

  @Test
  func `some brothers and sisters have different officers, each for a reason`() throws {
    let work = try Made.standard.work
    let reasons = work.children.flatMap {
      $0.all(Appointment.self).compactMap(\.value.siblingException)
    }
    #expect(Set(reasons) == Set(SiblingException.allCases))
    #expect((10...200).contains(reasons.count))
  }

  /// ``ParentAndChildTogether``: they have different officers, or a manager agreed to one.
  @Test(arguments: Made.allCases)
  func `a mother in care and her child have different officers, or a manager said why`(
    made: Made
  ) throws {
    let work = try made.work
    let (appointments, keys) = (appointments(work), keys(work))
    var people = Entries()
    people.set(
      work.children.flatMap { $0.all(PersonInvolved.self) }.sorted { $0.key < $1.key })
    let pairs = people.parentsInCare(keys)
    if made == .standard { #expect(pairs.count >= 3) }
    for day in work.census.ends {
      #expect(ParentAndChildTogether.all(of: pairs, appointments, on: day).isEmpty)
    }
    for pair in pairs {
      let mother = work.census.records[Int(pair.parent.number) - 1].child
      let child = work.census.records[Int(pair.child.number) - 1].child
      #expect(mother?.isMother == true && mother?.firstChildBornOn == child?.bornOn)
    }
  }

  private func appointments(_ work: Work) -> Appointments {
    var all = Entries()
    all.set(work.children.flatMap { $0.all(Appointment.self) }.sorted { $0.key < $1.key })
    return Appointments(all)
  }

  private func keys(_ work: Work) -> [String: Key<Child>] {
    Dictionary(uniqueKeysWithValues: zip(work.census.identifiers, work.census.histories.map(\.key)))
  }

  private func isInCare(_ position: Int, on day: Day, _ work: Work) -> Bool {
    work.census.periods[position].contains { $0.holds(on: day) }
  }
}
