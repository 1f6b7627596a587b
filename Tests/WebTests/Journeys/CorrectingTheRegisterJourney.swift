import Care
import HTTPTypes
import HummingbirdTesting
import Testing

@testable import Pages
@testable import Web

@Suite("Correcting the register")
struct CorrectingTheRegisterJourney {
  @Test
  func `a day of birth and a name are corrected, and the audit keeps what they were`() async throws
  {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        let manager = try await opener.signIn(.of(.officerManager))
        let place = "/children/1/register/particulars"
        #expect(try await manager.get(place).text.contains("Correct who the child is"))
        var fields = [
          "name": "Robin Corrected", "bornOn-day": "2", "bornOn-month": "2",
          "bornOn-year": "2090", "sex": "male",
        ]
        let future = try await manager.post(place, fields.merging(["step": "save"]) { $1 })
        #expect(future.status == .unprocessableContent)
        #expect(future.text.contains("Robin Corrected"))
        fields["bornOn-year"] = "2012"
        let look = try await manager.post(place, fields)
        #expect(look.status == .ok, "what it does to the next review is shown first")
        let saved = try await manager.post(place, fields.merging(["step": "save"]) { $1 })
        #expect(saved.status == .seeOther)
        let record = try await manager.get("/children/1").text
        #expect(record.contains("Robin Corrected") && record.contains("2 February 2012"))
      }
    }
  }

  @Test
  func `a review goes with all its recording to the day on which it was held`() async throws {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        let browser = try await opener.signIn(.of(.officer))
        let place = "/children/1/register/review?on=2025-10-20"
        #expect(try await browser.get("/children/1/register").text.contains(place))
        func day(_ number: String) -> [String: String] {
          ["heldOn-day": number, "heldOn-month": "10", "heldOn-year": "2025"]
        }
        let look = try await browser.post(place, day("21"))
        #expect(look.status == .ok, "what it does to the next review is shown first")
        let saved = try await browser.post(place, day("21").merging(["step": "save"]) { $1 })
        #expect(saved.status == .seeOther)
        let reviews = try await browser.get("/children/1/reviews").text
        #expect(reviews.contains("21 October 2025") && !reviews.contains("20 October 2025"))
        #expect(try await browser.get("/children/1/reviews/2025-10-21").status == .ok)
      }
    }
  }
}
