import Care
import HTTPTypes
import HummingbirdTesting
import Store
import Testing

@testable import Pages
@testable import Web

@Suite("Choosing what a report may quote")
struct QuotingAChildJourney {
  private static let path = "/service/survey-comments/1/quote"

  @Test
  func `a manager chooses words, and takes them back; a name that is known is refused`()
    async throws
  {
    try await ExampleService.use { service in
      try await service.addRows()
      try await SignedInClient.with(service) { opener in
        let manager = try await opener.signIn(.of(.officerManager))
        func decide(_ words: String) async throws -> TestResponse {
          let page = try await manager.get(Self.path).text
          let was = try #require(SignedInClient.value(of: "was", in: page))
          return try await manager.post(Self.path, ["quote": words, "was": was])
        }
        #expect(try await manager.get(Self.path).text.contains("The room was cold."))
        let named = try await decide("\(ExampleChild.own.name) said that the room was cold")
        #expect(named.status == .unprocessableContent)
        #expect(named.text.contains("is known to the service"))
        #expect(named.text.contains("id=\"quote-problem\""))
        let capital = try await decide("The room of Zed was cold")
        #expect(capital.text.contains("“Zed” may be a name"))
        let kept = try await decide("The room was cold")
        #expect(kept.headers[.location] == "/service/survey-comments/1?done=quote-decided")
        let row = try await manager.get("/service/survey-comments/1").text
        #expect(row.contains("on 1 April 2026 that this may be quoted"))
        #expect(
          try await manager.get("/service/survey-comments?only=yes").text.contains(
            "data-total=\"1\""))
        // A correction of the comment leaves the mark as it is.
        let analyst = try await opener.signIn(.of(.analyst))
        #expect(try await analyst.get(Self.path).status == .forbidden)
        #expect(
          try await !analyst.get("/service/survey-comments/1").text.contains("Decide what may be"))
        #expect(try await decide("").status == .seeOther)
        #expect(
          try await manager.get("/service/survey-comments/1").text.contains("It may not be quoted"))
      }
      #expect(try await service.store.verify().isSound)
    }
  }
}
