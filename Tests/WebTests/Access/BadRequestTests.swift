import Care
import Foundation
import HTTPTypes
import HummingbirdTesting
import NIOCore
import TestSupport
import Testing

@testable import Pages
@testable import Web

@Suite("Requests that are not right")
struct BadRequestTests {
  @Test
  func `every answer has the headers that keep browsers safe`() async throws {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        let browser = try await opener.signIn(.of(.officer))
        let paths =
          ["/", "/children", "/children/1", "/children/4", "/nowhere", "/help"]
          + [service.site.assets.places.sheet, service.site.assets.places.script]
        for path in paths {
          let headers = try await browser.get(path).headers
          for name in [
            "Content-Security-Policy", "X-Content-Type-Options", "Referrer-Policy",
            "Cross-Origin-Opener-Policy", "X-Frame-Options",
          ] {
            #expect(headers[try #require(HTTPField.Name(name))] != nil, "\(name) on \(path)")
          }
          let policy = headers[try #require(HTTPField.Name("Content-Security-Policy"))] ?? ""
          #expect(!policy.contains("unsafe"))
        }
        let page = try await browser.get("/children/1")
        #expect(page.headers[.cacheControl] == "no-store")
        let asset = try await browser.get(service.site.assets.places.sheet)
        #expect(asset.headers[.cacheControl]?.contains("immutable") == true)
      }
    }
  }

  @Test(arguments: [
    "/children/0", "/children/-1", "/children/1%27%20OR%201=1", "/children/99999999999999999999",
    "/children/1/../../etc/passwd", "/work/nothing", "/children/%00", "/assets/../Site.swift",
  ])
  func `addresses of nothing get a calm page`(path: String) async throws {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        let answer = try await opener.signIn(.of(.officerManager)).get(path)
        #expect(answer.status == .notFound)
        #expect(answer.text.contains("There is no such page"))
      }
    }
  }

  @Test
  func `whatever is typed into a form comes back as text, and nothing is saved`() async throws {
    let texts = [
      "<script>alert(1)</script>", "\" onfocus=\"x", "\u{202E}gnp.exe", "a\u{0301}\u{0301}\u{0301}",
      String(repeating: "x", count: 100_000), "'; DROP TABLE visit; --", "{{7*7}}", "\u{0}\u{1}",
    ]
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        let browser = try await opener.signIn(.of(.officer))
        for text in texts {
          let answer = try await browser.post(
            "/children/1/visits/new",
            ["visitedOn-day": "30", "visitedOn-month": "2", "visitedOn-year": "2090", "note": text])
          #expect(answer.status == .unprocessableContent)
          #expect(answer.text.contains("must be a real date"))
          #expect(!answer.text.contains("<script>alert"))
          #expect(!answer.text.contains("\" onfocus=\""))
        }
        let visits = try await browser.get("/children/1/visits").text
        #expect(visits.contains("2 February 2026"))
        #expect(!visits.contains("2090"))
      }
    }
  }

  @Test
  func `more than a form can be is refused with a page`() async throws {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        let browser = try await opener.signIn(.of(.officer))
        let answer = try await browser.post(
          "/children/1/visits/new", ["note": String(repeating: "x", count: 2_100_000)])
        #expect(answer.status == .contentTooLarge)
        #expect(answer.text.contains("This is too much at once"))
      }
    }
  }

  @Test
  func `a form that another site sends is refused`() async throws {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        let browser = try await opener.signIn(.of(.officer))
        let name = try #require(HTTPField.Name("Sec-Fetch-Site"))
        let answer = try await opener.client.execute(
          uri: "/sign-out", method: .post,
          headers: [.cookie: browser.cookie, name: "cross-site"],
          body: ByteBuffer(string: "token=\(browser.token)"))
        #expect(answer.status == .forbidden)
        #expect(try await browser.get("/").status == .ok)
      }
    }
  }

  @Test
  func `no bytes of a form stop the program`() {
    var chance = Chance(seed: 7)
    for _ in 0..<5_000 {
      let length = Int.random(in: 0..<80, using: &chance)
      let bytes = (0..<length).map { _ in
        Bool.random(using: &chance)
          ? UInt8.random(in: .min ... .max, using: &chance)
          : Array("%&=+%u00az".utf8).randomElement(using: &chance) ?? 0x25
      }
      let submission = Submission(encoded: String(decoding: bytes, as: UTF8.self))
      _ = DayTyped(submission, "day").read("The day")
    }
  }
}
