import Care
import Foundation
import HTTPTypes
import HummingbirdTesting
import Store
import Testing

@testable import Pages
@testable import Web

@Suite("Keeping the service's own rows")
struct KeepingTheServiceJourney {
  private static func day(_ name: String, _ day: Int, _ month: Int, _ year: Int) -> [String: String]
  {
    ["\(name)-day": "\(day)", "\(name)-month": "\(month)", "\(name)-year": "\(year)"]
  }

  private static func post(_ more: [String: String] = [:]) -> [String: String] {
    var fields = day("startedOn", 2, 3, 2026)
    fields.merge(["officer": "2", "fte": "0.5", "contract": "agency", "isAdded": "no"]) { $1 }
    return fields.merging(more) { $1 }
  }

  @Test
  func `a post is entered, corrected and withdrawn, and the audit keeps who did it and why`()
    async throws
  {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        let manager = try await opener.signIn(.of(.officerManager))
        #expect(try await manager.get("/service").text.contains("Hours that are held or vacant"))
        let entered = try await manager.post("/service/posts/new", Self.post())
        #expect(entered.headers[.location] == "/service/posts?done=service-row-kept")
        #expect(try await manager.get("/service/posts?officer=2").text.contains("2 March 2026"))
        let form = try await manager.get("/service/posts/3/change").text
        let was = try #require(SignedInClient.value(of: "was", in: form))
        let changed = try await manager.post(
          "/service/posts/3/change",
          Self.post(["fte": "0.4", "was": was, "why": "The contract says two days."]))
        #expect(changed.headers[.location] == "/service/posts/3?done=service-row-kept")
        let row = try await manager.get("/service/posts/3").text
        #expect(row.contains("changing a post: The contract says two days."))
        let asked = try await manager.get("/service/posts/3/withdraw").text
        let version = try #require(SignedInClient.value(of: "was", in: asked))
        let silent = try await manager.post("/service/posts/3/withdraw", ["was": version])
        #expect(silent.status == .unprocessableContent)
        #expect(silent.text.contains("Say why it is withdrawn"))
        let gone = try await manager.post(
          "/service/posts/3/withdraw", ["was": version, "why": "Entered twice."])
        #expect(gone.headers[.location] == "/service/posts?done=service-row-withdrawn")
        #expect(try await manager.get("/service/posts/3").status == .notFound)
        let audit = try await service.store.desk(of: .system, now: { ExampleService.noon })
          .audit(limit: 1)
        #expect(audit.first?.purpose == "withdrawing a post: Entered twice.")
        #expect(audit.first?.signedBy == "officermanager")
      }
    }
  }

  @Test
  func `what cannot be is told beside the field that is to be corrected`() async throws {
    try await ExampleService.use { service in
      try await service.addRows()
      try await SignedInClient.with(service) { opener in
        let manager = try await opener.signIn(.of(.headOfService))
        let early = Self.day("startedOn", 2, 3, 2018).merging(Self.day("endedOn", 9, 3, 2018)) {
          $1
        }
        .merging(
          ["officer": "1", "leaveKind": "sickness"]) { $1 }
        try await Self.expect(
          "The officer joined the service on 1 January 2020", at: "officer",
          manager.post("/service/leave/new", early))
        let again = Self.day("startedOn", 10, 8, 2026).merging(
          ["officer": "1", "leaveKind": "sickness"]) { $1 }
        try await Self.expect(
          "away already from 3 August 2026", at: "startedOn",
          manager.post("/service/leave/new", again))
        let back = Self.day("startedOn", 10, 8, 2026).merging(Self.day("endedOn", 9, 8, 2026)) {
          $1
        }
        .merging(["officer": "2", "leaveKind": "annual"]) { $1 }
        try await Self.expect(
          "before it starts on 10 August 2026", at: "endedOn",
          manager.post("/service/leave/new", back))
        try await Self.expect(
          "more than 0 and at most 1", at: "fte",
          manager.post("/service/posts/new", Self.post(["fte": "1.5"])))
        let left = Self.day("startedOn", 1, 1, 2020).merging(Self.day("leftOn", 1, 2, 2026)) { $1 }
          .merging(["name": "Ben Officer"]) { $1 }
        let was = try #require(
          SignedInClient.value(
            of: "was", in: try await manager.get("/service/officers/2/change").text))
        try await Self.expect(
          "The IRO’s post goes on after 1 February 2026", at: "leftOn",
          manager.post("/service/officers/2/change", left.merging(["was": was]) { $1 }))
      }
    }
  }

  private static func expect(_ words: String, at field: String, _ answer: TestResponse) {
    #expect(answer.status == .unprocessableContent)
    #expect(answer.text.contains(words))
    #expect(answer.text.contains("id=\"\(field)-problem\""), "not told beside \(field)")
  }

  @Test
  func `an IRO sees supervision of their own, and nobody else's`() async throws {
    try await ExampleService.use { service in
      try await service.addRows()
      try await service.store.desk(of: .system, now: { ExampleService.noon }).enter(
        [
          EntrySet(
            nil,
            [
              EntryChange(
                adding: ExampleOfficer.session(of: ExampleOfficer.ben, about: "Ben's own caseload"))
            ])
        ], purpose: "example")
      try await SignedInClient.with(service) { opener in
        let officer = try await opener.signIn(.of(.officer))
        let list = try await officer.get("/service/supervision").text
        #expect(list.contains("Ana&#39;s own caseload") || list.contains("Ana's own caseload"))
        #expect(!list.contains("own caseload, Ben") && !list.contains("Ben Officer"))
        #expect(try await officer.get("/service/supervision/2").status == .notFound)
        #expect(try await !officer.get("/service/supervision.csv").text.contains("Ben"))
        #expect(try await officer.get("/service/supervision/new").status == .forbidden)
        let manager = try await opener.signIn(.of(.officerManager))
        #expect(try await manager.get("/service/supervision").text.contains("Ben Officer"))
      }
    }
  }

  @Test
  func `two who change the same row see each other's answers, and nothing is overwritten`()
    async throws
  {
    try await ExampleService.use { service in
      try await service.addRows()
      try await SignedInClient.with(service) { opener in
        let first = try await opener.signIn(.of(.officerManager))
        let second = try await opener.signIn(.of(.auditor))
        let path = "/service/achievements/1/change"
        let was = try #require(SignedInClient.value(of: "was", in: try await first.get(path).text))
        func fields(_ text: String, _ was: String) -> [String: String] {
          Self.day("recordedOn", 5, 1, 2026).merging(
            ["text": text, "year": "2025-26", "was": was]) { $1 }
        }
        _ = try await first.post(path, fields("A letter for all", was))
        let late = try await second.post(path, fields("Letters", was))
        #expect(late.status == .conflict)
        #expect(late.text.contains("Saved meanwhile by somebody else: A letter for all"))
        #expect(late.text.contains("Letters"))
        let again = try #require(SignedInClient.value(of: "was", in: late.text))
        #expect(try await second.post(path, fields("Letters", again)).status == .seeOther)
      }
    }
  }

  @Test
  func `an answer to the survey names no child on any page, and links none who is not known`()
    async throws
  {
    try await ExampleService.use { service in
      try await service.addRows()
      try await SignedInClient.with(service) { opener in
        let manager = try await opener.signIn(.of(.officerManager))
        let linked = try await manager.get("/service/survey-answers").text
        #expect(linked.contains("Yes, as the child agreed"))
        for path in ["", "/1", "/1/change", ".csv"] {
          let text = try await manager.get("/service/survey-answers\(path)").text
          #expect(!text.contains(ExampleChild.own.localIdentifier), "\(path)")
        }
        // Of a sealed record not even the existence is told.
        for child in [ExampleChild.sealed.localIdentifier, "QXZ999"] {
          let answer = try await manager.post(
            "/service/survey-answers/new",
            Self.day("answeredOn", 5, 1, 2026).merging(["linkedTo": child]) { $1 })
          Self.expect("there is no such child on the register", at: "linkedTo", answer)
        }
        let analyst = try await opener.signIn(.of(.analyst))
        let form = try await analyst.get("/service/survey-answers/new").text
        #expect(!form.contains("linkedTo"))
      }
    }
  }

  @Test
  func `a list is found by year and IRO, and its CSV has the same rows`() async throws {
    try await ExampleService.use { service in
      try await service.addRows()
      try await SignedInClient.with(service) { opener in
        let manager = try await opener.signIn(.of(.officerManager))
        for (query, rows) in [
          ("", 1), ("?officer=2", 0), ("?year=2024-25", 0), ("?year=2025-26", 1),
        ] {
          let list = try await manager.get("/service/supervision\(query)").text
          #expect(list.contains("data-total=\"1\"") == (rows == 1), "\(query)")
          let file = try await manager.get("/service/supervision.csv\(query)").text
          #expect(file.split(separator: "\r\n").count == rows + 1, "\(query)")
        }
        let overdue = try await manager.get("/service").text
        #expect(overdue.contains("Actions overdue"))
        #expect(
          try await manager.get("/service/action-plan?only=yes").text.contains("data-total=\"1\""))
      }
    }
  }
}
