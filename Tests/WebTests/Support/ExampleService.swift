import Care
import Foundation
import Logging
import Store
import TestSupport

@testable import Web

/// A small service with somebody of every role, and a child of every kind of record.
///
/// Every child carries words that stand nowhere else, so that a page that shows them is found out.
struct ExampleService: Sendable {
  static let today = Day.on("2026-04-01")
  static let noon = Moment("2026-04-01T11:00:00Z") ?? Moment(seconds: 0)
  static let password = "three odd lanterns"

  let folder: URL
  let store: Store
  let site: Site
  let log: KeptLog

  /// Makes the service, runs a body and takes it all away.
  static func use(
    scanner: VirusScanner? = nil, _ body: (ExampleService) async throws -> Void
  ) async throws {
    let service = try await ExampleService(scanner)
    do {
      try await body(service)
    } catch {
      try? service.store.close()
      try? FileManager.default.removeItem(at: service.folder)
      throw error
    }
    try service.store.close()
    try? FileManager.default.removeItem(at: service.folder)
  }

  private init(_ scanner: VirusScanner?) async throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "heard-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    store = try await Store.open(at: try await ExampleDatabase.address(in: folder), mode: .create)
      .keepingCodes(under: .new())
    log = KeptLog()
    site = try Site(
      store: store,
      settings: SiteSettings(
        authority: "Example Council", isDemonstration: true, isSecure: false,
        scanner: scanner, now: { ExampleService.noon }),
      logger: log.logger)
    try await fill()
  }

  private func fill() async throws {
    let desk = store.desk(of: .system, now: { Self.noon })
    _ = try await desk.receive(
      [ReceivedReturn(register: ExampleChild.all.map { ($0.localIdentifier, $0.record) })],
      purpose: "example")
    try await desk.enter(
      [EntrySet(nil, ExampleOfficer.changes)]
        + ExampleChild.all.map { EntrySet($0.localIdentifier, $0.changes) }, purpose: "example")
    let kept = PolicySetting(
      name: Policy.keptFromYear.name, value: "2025", from: .on("2024-04-01"))
    try await desk.record(
      .policy(.chosen(.init(setting: RowChange(was: nil, now: kept)))), purpose: "example")
    for persona in Persona.all {
      _ = try await store.add(
        Account(user: persona.user), password: Self.password, at: Self.noon, cost: .slight)
    }
  }
}

/// Two officers of the example.
enum ExampleOfficer {
  static let ana = Key<Officer>(1)
  static let ben = Key<Officer>(2)

  static var changes: [EntryChange] {
    [("Ana Officer", ana), ("Ben Officer", ben)].map { name, key in
      EntryChange(
        adding: Officer.with {
          $0.name = name
          $0.startedOn = .on("2020-01-01")
        }, number: key.number)
    } + posts
  }

  private static var posts: [EntryChange] {
    [(ana, 1), (ben, 0.5)].map { officer, fte in
      EntryChange(
        adding: Post.with {
          $0.officer = officer
          $0.contract = .permanent
          $0.fte = fte
          $0.startedOn = .on("2020-01-01")
        })
    }
  }
}

/// Somebody of a role, as the matrix of access knows them.
struct Persona: Sendable {
  let user: User

  static let all: [Persona] = Role.ofPeople.map { role in
    let name = role.rawValue.lowercased()
    return switch role {
    case .officer:
      Persona(
        user: User(name: name, role: role, fullName: "Ana Officer", officer: ExampleOfficer.ana))
    case .socialWorker: Persona(user: User(name: name, role: role, worker: "SW1"))
    case .teamManager: Persona(user: User(name: name, role: role, team: "North"))
    default: Persona(user: User(name: name, role: role))
    }
  }

  /// Asks as everybody, all at the same time, as a service is asked.
  static func each(_ body: @escaping @Sendable (Persona) async throws -> Void) async throws {
    try await withThrowingTaskGroup { group in
      for persona in all { group.addTask { try await body(persona) } }
      try await group.waitForAll()
    }
  }

  static func of(_ role: Role) -> Persona {
    all.first { $0.user.role == role } ?? all[0]
  }
}
