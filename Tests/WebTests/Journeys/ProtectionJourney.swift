import Care
import Foundation
import HTTPTypes
import HummingbirdTesting
import Store
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
  func
    `the data protection officer is told at once, sees what was looked at, and no child's record`()
    async throws
  {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        let auditor = try await opener.signIn(.of(.auditor))
        _ = try await auditor.post(
          "/children/3/open-restricted", ["reason": "An audit of restricted records, agreed."])
        _ = try await auditor.get("/children/3/visits")
        let officer = try await opener.signIn(.of(.dataProtectionOfficer))
        let today = try await officer.get("/").text
        #expect(today.contains("1 opening of a restricted record is to be looked at"))
        let opening = try await officer.get("/openings/1").text
        #expect(opening.contains("An audit of restricted records"))
        #expect(opening.contains("Visits"))
        #expect(!opening.contains("href=\"/children"))
        let manager = try await opener.signIn(.of(.officerManager))
        _ = try await manager.post(
          "/children/2/conflicts/new",
          [
            "userName": "auditor", "nature": "own family", "startedOn-day": "1",
            "startedOn-month": "4", "startedOn-year": "2026",
          ])
        let conflicts = try await officer.get("/conflicts").text
        #expect(conflicts.contains("Own family"))
        #expect(!conflicts.contains(ExampleChild.other.name))
        for path in ["/children/3", "/children/1", "/children", "/children.csv", "/figures"] {
          let status = try await officer.get(path).status
          #expect(status == .notFound || status == .forbidden, "\(path)")
        }
        let judged = try await officer.post("/openings/1", ["wasJustified": "no"])
        #expect(judged.headers[.location] == "/openings?done=opening-looked-at")
      }
    }
  }

  @Test
  func `what nobody looked at for 5 working days comes to the head of service and the director`()
    async throws
  {
    try await ExampleService.use { service in
      let old = EmergencyAccess.with {
        $0.userName = "auditor"
        $0.openedAt = Moment(seconds: ExampleService.noon.seconds - 14 * 86_400)
        $0.reason = "The carer rang at night and nobody was here."
      }
      try await service.store.desk(of: .system, now: { ExampleService.noon }).enter(
        [EntrySet(ExampleChild.restricted.localIdentifier, [EntryChange(adding: old)])],
        purpose: "example")
      try await SignedInClient.with(service) { opener in
        for (role, isTold) in [
          (Role.headOfService, true), (.director, true), (.assistantDirector, false),
          (.officerManager, false),
        ] {
          let today = try await opener.signIn(.of(role)).get("/").text
          #expect(today.contains("and has come to you") == isTold, "\(role)")
          #expect(!today.contains(ExampleChild.restricted.name))
        }
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
        #expect(try await manager.get("/children/2/conflicts/99").status == .notFound)
      }
    }
  }
}
