import Care
import HTTPTypes
import HummingbirdTesting
import Testing

@testable import Pages
@testable import Web

@Suite("Lists: views and cover for several")
struct ListsJourney {
  @Test
  func `a view is saved, shared with the team, and taken away by its owner alone`() async throws {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        let manager = try await opener.signIn(.of(.officerManager))
        let saved = try await manager.post(
          "/children/views",
          [
            "name": "Overdue ones", "isShared": "yes",
            "place": "/children?whose=all&overdue=yes&page=4&x=https://elsewhere.example",
          ])
        #expect(saved.headers[.location] == "/children?whose=all&overdue=yes&done=view-saved")
        let officer = try await opener.signIn(.of(.officer))
        #expect(
          try await officer.get("/children").text.contains(
            "href=\"/children?whose=all&amp;overdue=yes\""))
        _ = try await officer.post("/children/views/drop", ["view": "Overdue ones"])
        #expect(try await officer.get("/children").text.contains("Overdue ones"))
        _ = try await manager.post("/children/views/drop", ["view": "Overdue ones"])
        #expect(!(try await officer.get("/children").text.contains("Overdue ones")))
        let bare = try await officer.post("/children/views", ["name": " "])
        #expect(bare.status == .unprocessableContent)
      }
    }
  }

  @Test
  func `cover is given for several children at once, after a look at it`() async throws {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        let manager = try await opener.signIn(.of(.officerManager))
        let place = "/officers/1/cover"
        #expect(try await manager.get(place).text.contains(ExampleChild.own.name))
        #expect(try await manager.post(place).status == .unprocessableContent)
        let fields = [
          "officer": "2", "from-day": "1", "from-month": "4", "from-year": "2026", "child": "1",
          "save": "0123456789abcdef",
        ]
        let preview = try await manager.post(place, fields).text
        #expect(preview.contains("Ben Officer covers for 1 child from 1 April 2026."))
        let result = try await manager.post(
          place, fields.merging(["step": "save"]) { first, _ in first }
        ).text
        #expect(result.contains("Done: 1"))
        #expect(result.contains("Not done: 0") || result.contains("none for whom"))
        #expect(try await manager.get("/children/1").text.contains("Ben Officer"))
        let support = try await opener.signIn(.of(.businessSupport))
        #expect(try await support.get(place).status == .forbidden)
      }
    }
  }
}
