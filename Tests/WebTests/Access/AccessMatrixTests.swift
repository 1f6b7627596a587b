import Care
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import Web

/// Every route of the site, for everybody, with every kind of record: what is answered, and that
/// nothing of a record stands in what is answered to those who may not see it.
///
/// The routes come from the site's own table, so that a new one is asked at once.
@Suite("Access to every address", .serialized)
struct AccessMatrixTests {
  /// What is expected, in one letter: what may be done, and how it is denied.
  private enum Expected: Character {
    case allowed = "a"
    /// The record is seen, and this may not be done with it.
    case refused = "f"
    /// A restricted record, which opens for a reason.
    case restricted = "r"
    /// As if there were no such child.
    case hidden = "h"
  }

  /// For each role the acts that it may do with its own children, with all, or with none.
  private static let acts: [Role: [ChildAct: String]] = [
    .officer: [
      .read: "own", .readPrivate: "own", .keepRegister: "own", .planReview: "own",
      .holdReview: "own", .oversee: "own", .challenge: "own", .release: "own",
      .learn: "own",
    ],
    .officerManager: all(but: [.answerDecisions, .answerChallenge]),
    .headOfService: all(but: [.answerDecisions, .answerChallenge]),
    .businessSupport: [.read: "all", .keepRegister: "all", .planReview: "all", .release: "all"],
    .socialWorker: [.read: "own"],
    .teamManager: [.read: "own", .answerDecisions: "own"],
    .auditor: [.read: "all", .audit: "all", .learn: "all"],
  ]

  private static func all(but left: Set<ChildAct>) -> [ChildAct: String] {
    Dictionary(
      uniqueKeysWithValues: ChildAct.allCases.filter { !left.contains($0) }.map { ($0, "all") })
  }

  private static func expected(
    _ act: ChildAct, _ role: Role, _ child: ExampleChild
  ) -> Expected {
    let rights = acts[role] ?? [:]
    func reaches(_ act: ChildAct) -> Bool {
      rights[act] == "all" || (rights[act] == "own" && child == .own)
    }
    switch child {
    case .conflicted: return .hidden
    case .sealed:
      guard role == .headOfService else { return .hidden }
      return reaches(act) ? .allowed : .refused
    case .restricted:
      guard reaches(.read) || reaches(act) else { return .hidden }
      return .restricted
    case .own, .other:
      if reaches(act) { return .allowed }
      return reaches(.read) ? .refused : .hidden
    }
  }

  @Test
  func `whoever asks for a child's record gets what is theirs, and nothing of others`() async throws
  {
    try await ExampleService.use { service in
      try await service.addRows()
      try await SignedInClient.with(service) { opener in
        try await Persona.each { persona in
          let browser = try await opener.signIn(persona)
          for route in Site.routes {
            guard case .child(let act) = route.need else { continue }
            for child in ExampleChild.all {
              let answer = try await Self.ask(browser, route, child.key)
              let expected = Self.expected(act, persona.user.role, child)
              Self.judge(
                answer, expected, "\(persona.user.name) \(route.method) \(route.path) \(child)",
                route)
              Self.lookForCanaries(in: answer, persona)
            }
            let nobody = try await Self.ask(browser, route, Key(99_999))
            #expect(nobody.status == .notFound)
          }
        }
      }
      for child in ExampleChild.all {
        for word in [child.name, child.address, child.note, child.advice, child.undisclosed] {
          #expect(!service.log.lines.contains(word), "the log tells \(word)")
        }
      }
    }
  }

  @Test
  func `pages about the service are for those who may, and show nobody else's children`()
    async throws
  {
    try await ExampleService.use { service in
      try await service.addRows()
      try await SignedInClient.with(service) { opener in
        for persona in Persona.all {
          let browser = try await opener.signIn(persona)
          for route in Site.routes {
            guard case .service(let act) = route.need else { continue }
            let answer = try await Self.ask(browser, route, nil)
            let may = Access.permits(act, by: persona.user)
            #expect(
              (answer.status == .forbidden) == !may,
              "\(persona.user.name) \(route.method) \(route.path)")
            // The rows behind a small figure are withheld together with it.
            let isWithheld =
              route.path.hasSuffix("/rows") && !Access.permits(.seeManagement, by: persona.user)
            #expect(
              !may || isWithheld || Self.isAnswer(answer, to: route),
              "\(persona.user.name) \(route.method) \(route.path): \(answer.status)")
            Self.lookForCanaries(in: answer, persona)
          }
          for path in ["/", "/account"] {
            Self.lookForCanaries(in: try await browser.get(path), persona)
          }
        }
      }
    }
  }

  @Test
  func `without signing in there is nothing but the sign-in page, help and the statement`()
    async throws
  {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        for route in Site.routes where route.need != .nothing {
          let answer = try await opener.client.execute(
            uri: route.address(Key(1)), method: route.method)
          #expect(answer.status == .seeOther, "\(route.method) \(route.path)")
          #expect(answer.headers[.location]?.hasPrefix("/sign-in") == true)
        }
      }
    }
  }

  @Test
  func `a form without its token changes nothing`() async throws {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        let browser = try await opener.signIn(.of(.officer))
        for route in Site.routes where route.method == .post && route.need != .nothing {
          for token in ["", "0", String(repeating: "a", count: 64)] {
            let answer = try await browser.post(route.address(Key(1)), token: token)
            #expect(answer.status == .forbidden, "\(route.path)")
          }
        }
      }
    }
  }

  private static func ask(
    _ browser: SignedInClient, _ route: Route, _ child: Key<Child>?
  ) async throws -> TestResponse {
    let path = route.address(child)
    return route.method == .post
      ? try await browser.post(path, route.fields) : try await browser.get(path)
  }

  /// What is answered where everything that is asked for is there: a page, another place, or a form
  /// with what is missing in it.
  private static func isAnswer(_ answer: TestResponse, to route: Route) -> Bool {
    let fine: [HTTPResponse.Status] =
      route.method == .post
      ? [.ok, .seeOther, .unprocessableContent, .conflict, .noContent] : [.ok, .seeOther]
    return fine.contains(answer.status)
  }

  private static func judge(
    _ answer: TestResponse, _ expected: Expected, _ what: String, _ route: Route
  ) {
    switch expected {
    case .allowed:
      #expect(isAnswer(answer, to: route), "\(what) is denied: \(answer.status)")
    case .refused, .restricted: #expect(answer.status == .forbidden, "\(what): \(answer.status)")
    case .hidden: #expect(answer.status == .notFound, "\(what): \(answer.status)")
    }
  }

  /// Looks in the whole answer, its headers too, for words of children whom the persona may not see.
  private static func lookForCanaries(in answer: TestResponse, _ persona: Persona) {
    let text = answer.text + answer.headers.map { "\($0.name): \($0.value)" }.joined()
    let role = persona.user.role
    for child in ExampleChild.all {
      if expected(.read, role, child) != .allowed {
        for word in [child.name, child.address, child.localIdentifier] {
          #expect(!text.contains(word), "\(persona.user.name) sees \(word)")
        }
      }
      if expected(.holdReview, role, child) != .allowed {
        for word in [child.undisclosed, child.forNamed] {
          #expect(!text.contains(word), "\(persona.user.name) sees \(word)")
        }
      }
      if expected(.audit, role, child) != .allowed {
        #expect(!text.contains(child.compared), "\(persona.user.name) sees how \(child) was graded")
        if expected(.oversee, role, child) != .allowed {
          #expect(!text.contains(child.audited), "\(persona.user.name) sees an audit of \(child)")
        }
      }
      if expected(.readPrivate, role, child) != .allowed {
        for word in [child.note, child.advice] {
          #expect(!text.contains(word), "\(persona.user.name) sees \(word)")
        }
      }
    }
  }
}
