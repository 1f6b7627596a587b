import Care
import HTTPTypes
import HummingbirdTesting
import Testing

@testable import Pages
@testable import Web

@Suite("People round a child")
struct PeopleJourney {
  @Test
  func `a person is entered with who must not be told the address, and the record warns`()
    async throws
  {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        let browser = try await opener.signIn(.of(.officer))
        var fields = [
          "name": "Gran Example", "relation": "other", "startedOn-day": "1",
          "startedOn-month": "4", "startedOn-year": "2026", "address": "7 Hidden Lane",
          "addressWithheldFrom": "mother\nfather",
        ]
        let entered = try await browser.post("/children/1/people/new", fields)
        #expect(entered.headers[.location] == "/children/1/people?done=person-kept")
        let page = try await browser.get("/children/1/people").text
        #expect(page.contains("Not to be told: mother, father"))
        #expect(page.contains("Do not disclose an address"))
        let place = "/children/1/people/6/change"
        let form = try await browser.get(place).text
        let was = try #require(SignedInClient.value(of: "was", in: form))
        (fields["address"], fields["was"]) = ("8 Other Lane", was)
        #expect(try await browser.post(place, fields).status == .seeOther)
        // The same form again: somebody changed the person meanwhile.
        #expect(try await browser.post(place, fields).status == .conflict)
      }
    }
  }

  @Test
  func `what the child says of themselves stands at the top of the record`() async throws {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        let browser = try await opener.signIn(.of(.officer))
        _ = try await browser.post(
          "/children/1/profile", ["pronouns": "they/them", "allergies": "Peanuts"])
        let overview = try await browser.get("/children/1").text
        #expect(overview.contains("they/them"))
        #expect(overview.contains("Allergy: Peanuts"))
        #expect(try await browser.get("/children/1/profile").text.contains("they/them"))
      }
    }
  }
}
