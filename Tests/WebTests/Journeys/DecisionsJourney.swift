import Care
import Foundation
import HTTPTypes
import HummingbirdTesting
import Store
import TestSupport
import Testing

@testable import Pages
@testable import Web

@Suite("Decisions across children")
struct DecisionsJourney {
  private static func decide(_ service: ExampleService) async throws {
    let desk = service.store.desk(of: .system, now: { ExampleService.noon })
    let decisions = [
      ("Swimming lessons begin", "2026-03-01"), ("A passport is asked for", "2026-06-01"),
    ]
    try await desk.enter(
      [
        EntrySet(
          ExampleChild.own.localIdentifier,
          decisions.map { text, due in
            EntryChange(
              adding: ReviewDecision.with {
                $0.heldOn = .on("2025-04-25")
                $0.text = text
                $0.owner = "Social worker"
                $0.dueOn = .on(due)
                $0.status = .open
              })
          })
      ], purpose: "example")
  }

  @Test
  func `the overdue come first, and one is closed with what shows it`() async throws {
    try await ExampleService.use { service in
      try await Self.decide(service)
      try await SignedInClient.with(service) { opener in
        let browser = try await opener.signIn(.of(.officer))
        let list = try await browser.get("/decisions").text
        let first = try #require(list.range(of: "Swimming lessons begin"))
        let second = try #require(list.range(of: "A passport is asked for"))
        #expect(first.lowerBound < second.lowerBound)
        let overdue = try await browser.get("/decisions?whose=mine&only=overdue").text
        #expect(!overdue.contains("A passport is asked for"))
        let place = "/children/1/decisions/1/done"
        let bare = try await browser.post(place, ["outcome": "carried out"])
        #expect(bare.status == .unprocessableContent)
        #expect(bare.text.contains("Say what shows that it was carried out."))
        let done = try await browser.post(
          place, ["outcome": "carried out", "evidence": "Badge of 25 metres."])
        #expect(done.headers[.location] == "/decisions?done=decision-closed")
        #expect(
          try await browser.get("/decisions?only=overdue").text.contains(
            "There are no decisions overdue."))
        let late = try await browser.post(
          place, ["outcome": "carried out", "evidence": "The coach rang me."])
        #expect(late.status == .conflict)
        #expect(late.text.contains("Somebody else dealt with this"))
        #expect(late.text.contains("The coach rang me."))
      }
    }
  }

  @Test
  func `one that is carried over stands at the later review, counted once more`() async throws {
    try await ExampleService.use { service in
      try await Self.decide(service)
      try await SignedInClient.with(service) { opener in
        let browser = try await opener.signIn(.of(.officer))
        let carried = try await browser.post(
          "/children/1/decisions/2/done", ["outcome": "carried over"])
        #expect(carried.status == .seeOther)
        #expect(try await browser.get("/decisions").text.contains("Carried over once"))
      }
    }
  }

  @Test
  func `the other officer's children are not on the list`() async throws {
    try await ExampleService.use { service in
      try await Self.decide(service)
      try await SignedInClient.with(service) { opener in
        let other = try await opener.signIn(.of(.socialWorker))
        let list = try await other.get("/decisions").text
        #expect(list.contains("Swimming lessons begin"))
        #expect(!list.contains("Record outcome"))
        #expect(
          try await other.get("/children/1/decisions/1/done").status == .forbidden)
      }
    }
  }
}
