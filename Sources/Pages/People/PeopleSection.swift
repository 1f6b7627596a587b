import Care
import HTML

/// The people round a child; addresses and telephone numbers are shown when they are opened.
struct PeopleSection {
  let child: OpenChild
  let today: Day

  init(_ child: OpenChild, on today: Day) {
    self.child = child
    self.today = today
  }

  var nodes: [Node] { [beginnings, people, siblings, officers, teams, areas] }

  private var beginnings: Node {
    Beginnings(
      child: child,
      links: [
        (.keepRegister, Link("Placements and the register", to: .register(child.key))),
        (.keepRegister, Link("Enter a person", to: .person(child.key, nil))),
        (.keepRegister, Link("About the child", to: .profile(child.key))),
        (.keepRegister, Link("Record a team", to: .newWork(TeamEpisode.self, child.key))),
        (.keepRegister, Link("Record a home area", to: .newWork(HomeArea.self, child.key))),
        (.allocate, Link("Name the IRO or a cover", to: .allocate(child.key))),
        (.protect, Link("Protection of the record", to: .protection(child.key))),
      ]
    ).node
  }

  private var people: Node {
    let rows = child.entries.all(PersonInvolved.self).filter { $0.value.holds(on: today) }
    return .table(
      "People", [.init("Name"), .init("Who"), .init("May attend"), .init("How to reach them")],
      rows.map {
        [
          name($0), .text($0.value.relation?.rawValue.uppercasedFirst ?? "Not recorded"),
          .text($0.value.mayAttend.map { $0 ? "Yes" : "No" } ?? "Not recorded"),
          contact($0.value),
        ]
      }, empty: "Nobody is recorded.")
  }

  /// The name, which leads to changing the person where the user may.
  private func name(_ person: Entered<PersonInvolved>) -> Node {
    guard child.may.contains(.keepRegister) else { return .text(person.value.name) }
    return Link(person.value.name, to: .person(child.key, person.key)).node
  }

  private func contact(_ person: PersonInvolved) -> Node {
    let facts = [
      person.address.map { "Address: \($0)" }, person.phone.map { "Telephone: \($0)" },
      person.email.map { "E-mail: \($0)" },
    ].compactMap(\.self)
    guard !facts.isEmpty else { return "Not recorded" }
    let hidden =
      person.addressWithheldFrom.isEmpty
      ? [] : [Node.warning("Not to be told: \(person.addressWithheldFrom.joined(separator: ", "))")]
    return .details("Show", hidden + facts.map { .paragraph($0) })
  }

  private var siblings: Node {
    .table(
      "Brothers and sisters in care", [.init("Who")],
      (child.file.child?.siblings ?? []).map { [sibling($0)] },
      empty: "No brother or sister in care is recorded.")
  }

  /// The child by name, with the way to the record, where the reader may open it.
  private func sibling(_ localIdentifier: String) -> Node {
    guard let other = child.others.first(where: { $0.localIdentifier == localIdentifier }) else {
      return "A brother or sister whose record you may not see"
    }
    return Link(other.label, to: .child(other.key)).node
  }

  private var officers: Node {
    .group([officerTable, leaflet])
  }

  /// The way to the page about the IRO that is given to the child.
  private var leaflet: Node {
    guard child.name(of: child.guarded.officer) != nil else { return .group([]) }
    let way = Link("Who the IRO is, to print for the child", to: .yourOfficer(child.key))
    return .section([.paragraph([way.node])])
  }

  private var officerTable: Node {
    let rows = child.entries.all(Appointment.self).map(\.value)
      .sorted { $0.appointedAt > $1.appointedAt }
    return .table(
      "IROs", [.init("IRO"), .init("From"), .init("Until"), .init("Child met on")],
      rows.map {
        [
          .text(child.name(of: $0.officer) ?? "Not recorded"), .text($0.appointedAt.day.inWords),
          .text($0.endedOn?.inWords ?? "Now"), .text($0.childMetOn?.inWords ?? "Not recorded"),
        ]
      }, empty: "No IRO is recorded.")
  }

  private var teams: Node {
    RecordedWorkTable(child: child).node(
      "Social-work teams", when: "From",
      [.init("Team"), .init("Team manager"), .init("Head of service"), .init("Until")],
      empty: "No team is recorded."
    ) { (team: TeamEpisode) in
      [
        .text(team.team), .text(team.teamManager ?? "Not recorded"),
        .text(team.headOfService ?? "Not recorded"), .text(team.endedOn?.inWords ?? "Now"),
      ]
    }
  }

  private var areas: Node {
    RecordedWorkTable(child: child).node(
      "Where the child comes from", when: "From", [.init("Home area")],
      empty: "No home area is recorded."
    ) { (area: HomeArea) in [.text(area.area)] }
  }
}
