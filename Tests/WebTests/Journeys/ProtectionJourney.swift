import Care
import Foundation
import HTTPTypes
import HummingbirdTesting
import Testing

@testable import Pages
@testable import Web

@Suite("Protecting a record")
struct ProtectionJourney {
  @Test
  func `a record that is opened for a reason is looked at by a manager who cannot open it`()
    async throws
  {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        let auditor = try await opener.signIn(.of(.auditor))
        let opened = try await auditor.post(
          "/children/3/open-restricted", ["reason": "An audit of restricted records, agreed."])
        #expect(opened.status == .seeOther)
        #expect(try await auditor.get("/openings").status == .forbidden)
        let manager = try await opener.signIn(.of(.officerManager))
        #expect(
          try await manager.get("/").text.contains(
            "1 opening of a restricted record is to be looked at"))
        let list = try await manager.get("/openings").text
        #expect(list.contains("An audit of restricted records"))
        #expect(!list.contains(ExampleChild.restricted.name))
        #expect(try await manager.post("/openings/1").status == .unprocessableContent)
        let judged = try await manager.post("/openings/1", ["wasJustified": "yes"])
        #expect(judged.headers[.location] == "/openings?done=opening-looked-at")
        #expect(
          try await manager.get("/openings").text.contains(
            "There are no openings to be looked at."))
        // The manager still does not see the record.
        #expect(try await manager.get("/children/3").status == .forbidden)
      }
    }
  }

  @Test
  func `nobody looks at an opening of their own`() async throws {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        let manager = try await opener.signIn(.of(.officerManager))
        _ = try await manager.post(
          "/children/3/open-restricted", ["reason": "The carer rings and nobody else is here."])
        let own = try await manager.post("/openings/1", ["wasJustified": "yes"])
        #expect(own.status == .unprocessableContent)
        #expect(own.text.contains("Nobody judges their own reason"))
      }
    }
  }

  @Test
  func `a record is restricted and opened to all again`() async throws {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        let manager = try await opener.signIn(.of(.officerManager))
        let place = "/children/2/protection/change"
        var fields = [
          "tier": "restricted", "startedOn-day": "1", "startedOn-month": "4",
          "startedOn-year": "2026", "named": "officermanager\nnobody.here",
        ]
        let refused = try await manager.post(place, fields).text
        #expect(refused.contains("There is no account called nobody.here"))
        #expect(refused.contains("Say why the record is kept more closely"))
        (fields["named"], fields["reason"]) = ("officermanager", "A parent works for us.")
        #expect(try await manager.post(place, fields).status == .seeOther)
        let auditor = try await opener.signIn(.of(.auditor))
        #expect(try await auditor.get("/children/2").status == .forbidden)
        fields["tier"] = "standard"
        #expect(try await manager.post(place, fields).status == .seeOther)
        #expect(try await auditor.get("/children/2").status == .ok)
      }
    }
  }

  @Test
  func `whoever has a conflict of interest does not find the child any more`() async throws {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        let manager = try await opener.signIn(.of(.officerManager))
        let declared = try await manager.post(
          "/children/2/conflicts/new",
          [
            "userName": "auditor", "nature": "own family", "startedOn-day": "1",
            "startedOn-month": "4", "startedOn-year": "2026",
          ])
        #expect(declared.status == .seeOther)
        let auditor = try await opener.signIn(.of(.auditor))
        #expect(try await auditor.get("/children/2").status == .notFound)
        let page = try await manager.get("/children/2/protection").text
        let start = try #require(
          page.range(of: "href=\"/children/2/conflicts/", options: .backwards))
        let number = page[start.upperBound...].prefix(while: \.isNumber)
        let place = "/children/2/conflicts/\(number)"
        let ended = try await manager.post(
          place,
          ["endedOn-day": "31", "endedOn-month": "3", "endedOn-year": "2026"])
        #expect(ended.status == .unprocessableContent, "an end before the beginning")
        let today = try await manager.post(
          place,
          ["endedOn-day": "1", "endedOn-month": "4", "endedOn-year": "2026"])
        #expect(
          today.headers[.location] == "/children/2/protection?done=conflict-end-kept")
        // No such conflict: the way back.
        let none = try await manager.get("/children/2/conflicts/99")
        #expect(none.headers[.location] == "/children/2/protection")
      }
    }
  }
}
