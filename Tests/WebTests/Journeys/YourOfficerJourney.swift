import Care
import HTTPTypes
import HummingbirdTesting
import Store
import Testing

@testable import Pages
@testable import Web

@Suite("Who the IRO is, for the child")
struct YourOfficerJourney {
  @Test
  func `the page tells who the IRO is, and nothing of the child`() async throws {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        let manager = try await opener.signIn(.of(.officerManager))
        let was = try #require(
          SignedInClient.value(
            of: "was", in: try await manager.get("/service/officers/1/change").text))
        let changed = try await manager.post(
          "/service/officers/1/change",
          [
            "name": "Ana Officer", "startedOn-day": "1", "startedOn-month": "1",
            "startedOn-year": "2020", "profile": "I like dogs and long walks.",
            "languages": "English\nPolish", "phone": "0121 496 0001", "was": was, "why": "told",
          ])
        #expect(changed.status == .seeOther)
        let worker = try await opener.signIn(.of(.socialWorker))
        let people = try await worker.get("/children/1/people").text
        #expect(people.contains("/children/1/your-iro"))
        let page = try await worker.get("/children/1/your-iro")
        #expect(page.status == .ok)
        for words in ["I like dogs and long walks.", "English, Polish", "0121 496 0001"] {
          #expect(page.text.contains(words), "\(words)")
        }
        #expect(page.text.contains("<title>Your IRO"))
        #expect(!page.text.contains(ExampleChild.own.name))
        let officer = try await manager.get("/officers/1").text
        #expect(officer.contains("/officers/1/profile"))
        #expect(try await manager.get("/officers/1/profile").text.contains("dogs"))
        #expect(try await worker.get("/officers/1/profile").status == .forbidden)
      }
      let audit = try await service.store.desk(of: .system, now: { ExampleService.noon })
        .audit(limit: 20)
      #expect(audit.contains { $0.purpose.contains("who the IRO is, for the child") })
    }
  }
}
