import Care
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Store
import TestSupport
import Testing

@testable import Pages
@testable import Web

@Suite("Bad input")
struct BadInputTests {
  private static let visit = [
    "visitedOn-day": "30", "visitedOn-month": "3", "visitedOn-year": "2026", "contactKind": "visit",
  ]

  private static func visits(_ service: ExampleService) async throws -> Int {
    let desk = service.store.desk(of: .system, now: { ExampleService.noon })
    return try await desk.entries().all(Visit.self).count { $0.child == ExampleChild.own.key }
  }

  @Test
  func `a form that is sent twelve times at once is saved once`() async throws {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        let browser = try await opener.signIn(.of(.officer))
        let before = try await Self.visits(service)
        let fields = Self.visit.merging(["save": "0123456789abcdef"]) { first, _ in first }
        let statuses = try await withThrowingTaskGroup { group in
          for _ in 0..<12 {
            group.addTask { try await browser.post("/children/1/visits/new", fields).status }
          }
          return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(statuses == Array(repeating: .seeOther, count: 12))
        #expect(try await Self.visits(service) == before + 1)
        // The same key is another key for somebody else, and a form without one is a save of its own.
        let manager = try await opener.signIn(.of(.businessSupport))
        #expect(try await manager.post("/children/1/visits/new", fields).status == .forbidden)
      }
    }
  }

  @Test
  func
    `a change that is sent again is no quarrel with oneself, and a stale one overwrites nothing`()
    async throws
  {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        let browser = try await opener.signIn(.of(.officer))
        let place = "/children/1/people/1/change"
        let form = try await browser.get(place).text
        var fields = [
          "relation": "carer", "name": "Kim Example", "startedOn-day": "6",
          "startedOn-month": "1", "startedOn-year": "2025",
          "was": try #require(SignedInClient.value(of: "was", in: form)),
          "save": try #require(SignedInClient.value(of: "save", in: form)),
        ]
        for _ in 0..<2 { #expect(try await browser.post(place, fields).status == .seeOther) }
        (fields["name"], fields["save"]) = ("Sam Example", "fedcba9876543210")
        let stale = try await browser.post(place, fields)
        #expect(stale.status == .conflict)
        #expect(stale.text.contains("Sam Example") && stale.text.contains("Kim Example"))
        #expect(try await browser.get("/children/1/people").text.contains("Kim Example"))
        fields["was"] = "no version at all"
        #expect(try await browser.post(place, fields).status == .conflict)
      }
    }
  }

  private static func admission(_ name: String, born: String = "2015") -> [String: String] {
    [
      "localIdentifier": "880001", "name": name, "bornOn-day": "3", "bornOn-month": "May",
      "bornOn-year": born, "sex": "male", "startedOn-day": "30", "startedOn-month": "March",
      "startedOn-year": "2026", "legalStatus": "V2", "placement": "U6", "need": "N1",
      "notifiedOn-day": "31", "notifiedOn-month": "3", "notifiedOn-year": "2026",
      "notifiedTime": "10:15", "notifiedBy": "Front door", "step": "save",
    ]
  }

  @Test
  func `a name of a megabyte and a child born in 2090 are refused in words`() async throws {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        let browser = try await opener.signIn(.of(.officerManager))
        let long = try await browser.post(
          "/admit", Self.admission(String(repeating: "x", count: 1_000_000)))
        #expect(long.status == .unprocessableContent)
        #expect(long.text.contains("Shorten this to 500 characters: full name"))
        let unborn = try await browser.post("/admit", Self.admission("Robin", born: "2090"))
        #expect(unborn.status == .unprocessableContent)
        #expect(unborn.text.contains("2090"))
        #expect(!(try await browser.get("/children").text.contains("Robin")))
      }
    }
  }

  @Test
  func `letters of every script are kept, and what nobody types is left out`() async throws {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        let browser = try await opener.signIn(.of(.officerManager))
        let name = "ليلى Zoë\u{301}\u{202E}evil\u{0}\u{7}\u{2066} \u{1F469}\u{200D}\u{1F467}"
        let saved = try await browser.post("/admit", Self.admission(name))
        #expect(saved.status == .seeOther)
        let page = try await browser.get("/children/6").text
        #expect(page.contains("ليلى Zoë\u{301}evil \u{1F469}\u{200D}\u{1F467}"))
        for scalar in ["\u{202E}", "\u{2066}", "\u{0}", "\u{7}"] { #expect(!page.contains(scalar)) }
      }
    }
  }

  @Test
  func `no form that another site sends does anything`() async throws {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        let browser = try await opener.signIn(.of(.officer))
        let name = try #require(HTTPField.Name("Sec-Fetch-Site"))
        for route in Site.routes where route.method == .post {
          for site in ["cross-site", "same-site"] {
            let answer = try await opener.client.execute(
              uri: route.address(ExampleChild.own.key), method: .post,
              headers: [.cookie: browser.cookie, name: site],
              body: ByteBuffer(string: "token=\(browser.token)"))
            #expect(answer.status == .forbidden, "\(route.path) from \(site)")
          }
        }
        #expect(try await browser.get("/").status == .ok)
      }
    }
  }

  @Test
  func `a method that no address knows is answered calmly`() async throws {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        let browser = try await opener.signIn(.of(.officer))
        for method in [HTTPRequest.Method.trace, .put, .delete, .patch, .options] {
          let answer = try await opener.client.execute(
            uri: "/children/1", method: method, headers: [.cookie: browser.cookie])
          #expect([404, 405].contains(answer.status.code), "\(method)")
          #expect(!answer.text.contains(ExampleChild.own.name))
        }
      }
    }
  }

  @Test
  func `a number in a form that belongs to another child changes nothing`() async throws {
    try await ExampleService.use { service in
      try await service.addRows()
      try await SignedInClient.with(service) { opener in
        let browser = try await opener.signIn(.of(.officer))
        let desk = service.store.desk(of: .system, now: { ExampleService.noon })
        let before = try await desk.entries().all(RecordBlock.self)
        for path in ["notes", "decisions", "shared"] {
          let place = "/children/1/reviews/2025-10-20/\(path)"
          let form = try await browser.get(place).text
          let was = SignedInClient.value(of: "was", in: form) ?? ""
          // Blocks and decisions of the second child are numbered from 4 and from 2.
          let answer = try await browser.post(
            place,
            [
              "was": was, "number-0": "4", "text-0": "forged", "block-4": "forged",
              "decision-2": "forged", "sharing": "2", "notes": "forged",
            ])
          #expect(answer.status.code < 500)
        }
        let others = { (rows: [Entered<RecordBlock>]) in
          rows.filter { $0.child != ExampleChild.own.key }
        }
        #expect(others(try await desk.entries().all(RecordBlock.self)) == others(before))
      }
    }
  }
}
