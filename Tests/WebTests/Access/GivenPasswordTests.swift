import Care
import HTTPTypes
import HummingbirdTesting
import Testing

@testable import Store
@testable import Web

@Suite("Passwords that were given, codes that are demanded, and proving who one is again")
struct GivenPasswordTests {
  private static let given = "given wet umbrellas"
  private static let own = "seven dry umbrellas"

  private static func add(_ service: ExampleService) async throws -> Persona {
    let user = User(name: "newcomer", role: .auditor)
    _ = try await service.store.add(
      Account(user: user), password: given, isGiven: true, at: ExampleService.noon, cost: .slight)
    return Persona(user: user)
  }

  @Test
  func `whoever has one chooses their own before anything else`() async throws {
    try await ExampleService.use { service in
      let newcomer = try await Self.add(service)
      try await SignedInClient.with(service) { opener in
        let cookie = try await opener.post("newcomer", Self.given)
          .headers[values: .setCookie].first { $0.hasPrefix("heard=") }?.prefix { $0 != ";" }
        let form = try await opener.client.execute(
          uri: "/account/password", method: .get, headers: [.cookie: String(cookie ?? "")])
        let token = try #require(SignedInClient.value(of: "token", in: form.text))
        #expect(form.text.contains("Choose a password of your own"))
        let browser = SignedInClient(
          client: opener.client, cookie: String(cookie ?? ""), token: token)
        for route in Site.routes where route.need != .nothing {
          let path = route.address(ExampleChild.own.key)
          guard !["/account/password", "/sign-out"].contains(path) else { continue }
          let answer =
            route.method == .post ? try await browser.post(path) : try await browser.get(path)
          #expect(answer.status == .seeOther)
          #expect(answer.headers[.location] == "/account/password", "\(path)")
        }
        let same = try await browser.post(
          "/account/password", ["old": Self.given, "new": Self.given, "again": Self.given])
        #expect(same.status == .unprocessableContent)
        let changed = try await browser.post(
          "/account/password", ["old": Self.given, "new": Self.own, "again": Self.own])
        #expect(changed.status == .seeOther)
        #expect(try await browser.get("/children").status == .ok)
        _ = try await opener.signIn(newcomer, password: Self.own)
      }
    }
  }

  @Test
  func `after fourteen days it lets nobody in`() async throws {
    try await ExampleService.use { service in
      _ = try await Self.add(service)
      func signIn(_ days: Int64) async throws -> SessionToken? {
        try await service.store.signIn(
          SignIn(name: "newcomer", password: Self.given, code: "", address: "1", browser: "t"),
          at: Moment(seconds: ExampleService.noon.seconds + days * 86_400), work: { $0() })
      }
      let (early, late) = (try await signIn(13), try await signIn(14))
      #expect(early != nil)
      #expect(late == nil)
    }
  }

  @Test
  func `where codes are demanded nobody is let in without one`() async throws {
    try await ExampleService.use { service in
      func signIn(_ store: Store) async throws -> SessionToken? {
        try await store.signIn(
          SignIn(
            name: "auditor", password: ExampleService.password, code: "", address: "1", browser: "t"
          ), at: ExampleService.noon, work: { $0() })
      }
      let demanding = try await signIn(service.store.demandingCodes(true))
      let other = try await signIn(service.store.demandingCodes(false))
      #expect(demanding == nil)
      #expect(other != nil)
    }
  }

  @Test
  func `another session is ended by whoever gives the password again`() async throws {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        let (here, there) = (
          try await opener.signIn(.of(.auditor)), try await opener.signIn(.of(.auditor))
        )
        let refused = try await here.post(
          "/account/end-session", ["number": "all", "password": "not this one"])
        #expect(refused.status == .unprocessableContent)
        #expect(refused.text.contains("This is not your password"))
        #expect(try await there.get("/").status == .ok)
        let ended = try await here.post(
          "/account/end-session", ["number": "all", "password": ExampleService.password])
        #expect(ended.headers[.location] == "/account?done=session-ended")
        #expect(try await there.get("/").status == .seeOther)
        #expect(try await here.get("/").status == .ok)
      }
    }
  }
}
