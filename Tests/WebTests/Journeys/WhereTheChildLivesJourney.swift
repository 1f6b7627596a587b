import Care
import Foundation
import HTTPTypes
import HummingbirdTesting
import Store
import TestSupport
import Testing

@testable import Pages
@testable import Web

@Suite("The team, the home area and where a child lives")
struct WhereTheChildLivesJourney {
  private static func day(_ name: String, _ day: Int, _ month: Int, _ year: Int) -> [String: String]
  {
    ["\(name)-day": "\(day)", "\(name)-month": "\(month)", "\(name)-year": "\(year)"]
  }

  @Test
  func `business support enters another team once the first is ended, and the home area`()
    async throws
  {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        let support = try await opener.signIn(.of(.businessSupport))
        let new = Self.day("startedOn", 2, 3, 2026).merging(
          ["team": "West", "teamManager": "Wes Manager"]) { $1 }
        let early = try await support.post("/children/1/teams/new", new)
        #expect(early.status == .unprocessableContent)
        #expect(early.text.contains("with another team from 6 January 2025. End that time first."))
        let was = try #require(
          SignedInClient.value(
            of: "was", in: try await support.get("/children/1/teams/1/change").text))
        let ended = Self.day("startedOn", 6, 1, 2025).merging(Self.day("endedOn", 2, 3, 2026)) {
          $1
        }
        .merging(["team": "North", "was": was, "why": "The family moved."]) { $1 }
        _ = try await support.post("/children/1/teams/1/change", ended)
        let entered = try await support.post("/children/1/teams/new", new)
        #expect(entered.headers[.location] == "/children/1/people?done=team-kept")
        let area = Self.day("startedOn", 6, 1, 2025).merging(["area": "East"]) { $1 }
        #expect(try await support.post("/children/1/home-areas/new", area).status == .seeOther)
        let people = try await support.get("/children/1/people").text
        #expect(people.contains("Wes Manager") && people.contains("East"))
        // The manager of the team before does not see the record any more.
        let manager = try await opener.signIn(.of(.teamManager))
        #expect(try await manager.get("/children/1").status == .notFound)
      }
    }
  }

  @Test
  func `an IRO judges where a child lives, and the alert stands till it is put right`()
    async throws
  {
    try await ExampleService.use { service in
      try await service.makeSixteen()
      try await SignedInClient.with(service) { opener in
        let officer = try await opener.signIn(.of(.officer))
        let answers = Self.day("judgedOn", 20, 3, 2026).merging(
          ["isSuitable": "no", "reason": "The lock of the door is broken."]) { $1 }
        let judged = try await officer.post("/children/1/accommodation/new", answers)
        #expect(judged.headers[.location] == "/children/1/plans?done=judgement-kept")
        let plans = try await officer.get("/children/1/plans").text
        #expect(plans.contains("was judged unsuitable on 20 March 2026"))
        #expect(plans.contains("The lock of the door is broken."))
        #expect(try await officer.get("/children/1").text.contains("Home not suitable"))
        let was = try #require(
          SignedInClient.value(
            of: "was", in: try await officer.get("/children/1/accommodation/1/change").text))
        let ended = answers.merging(Self.day("endedOn", 30, 3, 2026)) { $1 }
          .merging(["was": was, "why": "It was mended."]) { $1 }
        _ = try await officer.post("/children/1/accommodation/1/change", ended)
        #expect(try await !officer.get("/children/1").text.contains("Home not suitable"))
      }
    }
  }
}

extension ExampleService {
  /// Lets the IRO's own child be sixteen.
  fileprivate func makeSixteen() async throws {
    let desk = store.desk(of: .system, now: { Self.noon })
    let held = ExampleChild.own.record
    var now = held
    now.child?.bornOn = .on("2010-01-15")
    try await desk.record(
      .register(.kept(.init(record: held.changes(to: now)))),
      on: ExampleChild.own.localIdentifier, purpose: "example")
  }
}
