import Care
import Foundation
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Testing

@testable import Store
@testable import Web

@Suite("Signing in")
struct SigningInTests {
  @Test
  func `a wrong name and a wrong password get the same answer`() async throws {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        let known = try await opener.post("officer", "not the password")
        let unknown = try await opener.post("nobody", "not the password")
        #expect(known.status == .unprocessableContent)
        #expect(unknown.status == known.status)
        #expect(plain(known.text) == plain(unknown.text).replacing("nobody", with: "officer"))
      }
    }
  }

  /// The page without what is different on every page: the form's own token.
  private func plain(_ text: String) -> String {
    text.replacing(/[0-9a-f]{64}/, with: "-")
  }

  @Test
  func `ten wrong passwords make a name wait, right or not, and no other name`() async throws {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        for _ in 0..<10 { _ = try await opener.post("officer", "wrong") }
        let right = try await opener.post("officer", ExampleService.password)
        #expect(right.status == .unprocessableContent)
        #expect(try await opener.post("auditor", ExampleService.password).status == .seeOther)
      }
    }
  }

  @Test
  func `a one-time code is asked for and works once`() async throws {
    try await ExampleService.use { service in
      let user = User(name: "coded", role: .auditor)
      let secret = try #require(
        try await service.store.add(
          Account(user: user, asksForCode: true), password: ExampleService.password,
          at: ExampleService.noon, cost: .slight))
      let code = OneTimeCode.code(secret: secret, step: ExampleService.noon.seconds / 30)
      try await SignedInClient.with(service) { opener in
        var statuses: [Int] = []
        for given in ["", "000000", code, code] {
          let answer = try await opener.post("coded", ExampleService.password, code: given)
          statuses.append(answer.status.code)
        }
        #expect(statuses == [422, 422, 303, 422])
      }
    }
  }

  @Test
  func `the secret of codes is sealed in the database, and needs its key`() async throws {
    try await ExampleService.use { service in
      let user = User(name: "coded", role: .auditor)
      let secret = try #require(
        try await service.store.add(
          Account(user: user, asksForCode: true), password: ExampleService.password,
          at: ExampleService.noon, cost: .slight))
      let kept = try await service.store.engine.read {
        try $0.first("SELECT codeSecret FROM account WHERE name = 'coded'") { $0.bytes(0) }
      }
      let bytes = try #require(kept)
      #expect(bytes.count == 49 && !bytes.indices.contains { bytes[$0...].starts(with: secret) })
      try await service.store.checkCodes()
      for other in [
        service.store.keepingCodes(under: nil), service.store.keepingCodes(under: .new()),
      ] {
        await #expect(throws: StoreFault.self) { try await other.checkCodes() }
        let code = OneTimeCode.code(secret: secret, step: ExampleService.noon.seconds / 30)
        let token = try await other.signIn(
          SignIn(
            name: "coded", password: ExampleService.password, code: code, address: "1", browser: "t"
          ),
          at: ExampleService.noon, work: { $0() })
        #expect(token == nil)
      }
    }
  }

  @Test
  func `a secret that was kept plain is sealed once there is a key, and works on`() async throws {
    try await ExampleService.use { service in
      let user = User(name: "coded", role: .auditor)
      let plain = service.store.keepingCodes(under: nil)
      await #expect(throws: StoreFault.self) {
        _ = try await plain.add(
          Account(user: user, asksForCode: true), password: ExampleService.password,
          at: ExampleService.noon, cost: .slight)
      }
      try await plain.markInvented()
      let secret = try #require(
        try await plain.add(
          Account(user: user, asksForCode: true), password: ExampleService.password,
          at: ExampleService.noon, cost: .slight))
      try await service.store.checkCodes()
      await #expect(throws: StoreFault.self) { try await plain.checkCodes() }
      let code = OneTimeCode.code(secret: secret, step: ExampleService.noon.seconds / 30)
      let token = try await service.store.signIn(
        SignIn(
          name: "coded", password: ExampleService.password, code: code, address: "1", browser: "t"),
        at: ExampleService.noon, work: { $0() })
      #expect(token != nil)
    }
  }

  @Test
  func
    `a sign-in page stays good while another is opened beside it, and a made-up cookie is not taken over`()
    async throws
  {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        func form(_ cookie: String) async throws -> String? {
          let page = try await opener.client.execute(
            uri: "/sign-in", method: .get, headers: [.cookie: "heard-form=\(cookie)"])
          return SignedInClient.value(of: "form", in: String(buffer: page.body))
        }
        let first = try #require(try await form("none"))
        let again = try await form(first)
        #expect(first != "none")
        #expect(again == first)
      }
    }
  }

  /// RFC 6238, appendix B, the last six digits of its examples for SHA-1.
  @Test(arguments: [
    (59, "287082"), (1_111_111_109, "081804"), (1_234_567_890, "005924"),
    (2_000_000_000, "279037"),
  ])
  func `codes are those of the standard`(seconds: Int64, code: String) {
    let secret = Array("12345678901234567890".utf8)
    #expect(OneTimeCode.code(secret: secret, step: seconds / 30) == code)
  }

  @Test
  func `signing out ends the session, and another browser's goes on`() async throws {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        let first = try await opener.signIn(.of(.officer))
        let second = try await opener.signIn(.of(.officer))
        #expect(first.cookie != second.cookie)
        #expect(try await first.post("/sign-out").status == .seeOther)
        #expect(try await first.get("/").status == .seeOther)
        #expect(try await second.get("/").status == .ok)
      }
    }
  }

  @Test
  func `a disabled account is out at once, and one whose contract ended too`() async throws {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        let browser = try await opener.signIn(.of(.auditor))
        try await service.store.disable("auditor", at: ExampleService.noon)
        #expect(try await browser.get("/").status == .seeOther)
        let agency = User(name: "agency", role: .auditor)
        _ = try await service.store.add(
          Account(user: agency, lastDay: ExampleService.today.adding(days: -1)),
          password: ExampleService.password, at: ExampleService.noon, cost: .slight)
        #expect(
          try await opener.post("agency", ExampleService.password).status == .unprocessableContent)
      }
    }
  }

  @Test
  func `a session ends after an hour without a request and after twelve in any case`() {
    let start = ExampleService.noon
    func session(_ seen: Int64) -> Session {
      Session(
        number: 1, user: .system, startedAt: start, seenAt: Moment(seconds: start.seconds + seen),
        browser: "test")
    }
    #expect(session(0).endsAt.seconds == start.seconds + 3_600)
    #expect(session(42_000).endsAt.seconds == start.seconds + 43_200)
  }

  @Test
  func `over TLS the cookie of a session is this host's alone, and no script's`() {
    #expect(
      Cookies.set(Cookies.session(isSecure: true), "x", isSecure: true)
        == "__Host-heard=x; Path=/; HttpOnly; SameSite=Lax; Secure")
  }

  @Test(arguments: [
    (["203.0.113.7"], "127.0.0.1", "203.0.113.7"),
    (["1.2.3.4, 203.0.113.7"], "127.0.0.1", "203.0.113.7"),
    (["1.2.3.4", "2001:db8::7"], "::1", "2001:db8::7"),
    (["1.2.3.4"], "198.51.100.1", "198.51.100.1"), (["<script>"], "127.0.0.1", "127.0.0.1"),
    ([], "127.0.0.1", "127.0.0.1"),
  ])
  func `the address is what the proxy of this machine says last`(
    forwarded: [String], peer: String, address: String
  ) {
    #expect(ClientAddress.of(forwarded, from: peer) == address)
  }

  @Test(arguments: [
    "short", "passwordpassword", "123456789012", "aaaaaaaaaaaa", "qwertyuiopas", "Welcome2023!",
    "ana.officer1", "Summer2026!!", "abcabcabcabc",
  ])
  func `passwords that are tried first are refused`(text: String) {
    let user = User(name: "ana.officer", role: .officer, fullName: "Ana Officer")
    #expect(throws: Breach.self) { try PasswordRule.check(text, of: user) }
  }

  @Test(arguments: ["three odd lanterns", "kjd83-hhaw2-9slpq", "ein Löffel voll Regen"])
  func `long passwords that nobody tries are taken`(text: String) throws {
    try PasswordRule.check(text, of: User(name: "ana.officer", role: .officer))
  }
}
