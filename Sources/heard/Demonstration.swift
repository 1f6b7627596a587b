import Care
import Store

/// One account for each kind of user of a sample authority, with a password made at each start.
struct Demonstration {
  private let store: Store
  private let moment: Moment

  init(_ store: Store, at moment: Moment) {
    self.store = store
    self.moment = moment
  }

  /// Makes or resets the accounts and says how to sign in.
  func tell(port: Int) async throws {
    let password = AccountCommand.newPassword()
    let users = try await users()
    let held = Set(try await store.accounts().map(\.user.name))
    for user in users {
      if held.contains(user.name) {
        _ = try await store.reset(
          user.name, password: password, asksForCode: false, at: moment, cost: .quick)
      } else {
        _ = try await store.add(
          Account(user: user), password: password, at: moment, cost: .quick)
      }
    }
    try StandardOutput.write(
      "A demonstration: everything in it is invented. Open http://127.0.0.1:\(port) and sign in as\n"
    )
    for user in users {
      let name = user.name.padding(to: 12)
      try StandardOutput.write("  \(name) \(user.role.inWords)\n")
    }
    try StandardOutput.write("with the password \(password)\n")
  }

  /// One user for each role, tied to records of the sample.
  private func users() async throws -> [User] {
    let desk = store.desk(of: .system, now: { [moment] in moment })
    let entries = try await desk.entries(of: [Appointment.kind, Officer.kind, TeamEpisode.kind])
    let day = moment.dayInEngland
    let children = Appointments(entries).children(on: day)
    let officer = children.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }?.key
    let teams = Dictionary(grouping: entries.teams(on: day).values, by: \.team)
    let team = teams.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }?.key
    let worker = try await desk.register(on: day).compactMap { $0.line?.guarded.worker }
      .first
    return Role.ofPeople.compactMap { role in
      switch role {
      case .officer:
        officer.map {
          User(name: "iro", role: role, fullName: entries.entry($0)?.name, officer: $0)
        }
      case .teamManager:
        team.map { User(name: "teammanager", role: role, fullName: "Toni Example", team: $0) }
      case .socialWorker:
        worker.map { User(name: "worker", role: role, fullName: "Wren Example", worker: $0) }
      default: User(name: role.rawValue.lowercased(), role: role, fullName: role.exampleName)
      }
    }
  }
}

extension Role {
  fileprivate var exampleName: String {
    switch self {
    case .officerManager: "Morgan Example"
    case .headOfService: "Hollis Example"
    case .businessSupport: "Bryn Example"
    case .operationalHead: "Oakley Example"
    case .assistantDirector: "Ashley Example"
    case .director: "Devon Example"
    case .auditor: "Quinn Example"
    case .analyst: "Ari Example"
    case .dataProtectionOfficer: "Delyth Example"
    default: "Alex Example"
    }
  }
}

extension String {
  fileprivate func padding(to length: Int) -> String {
    self + String(repeating: " ", count: max(0, length - count))
  }
}
