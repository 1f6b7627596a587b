import Care
import HTTPTypes
import HummingbirdTesting
import Store
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
  func `of two who correct who the child is the second is told, and a save that is meant is kept`()
    async throws
  {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        let manager = try await opener.signIn(.of(.officerManager))
        let officer = try await opener.signIn(.of(.officer))
        let place = "/children/1/register/particulars"
        let opened = try await officer.get(place).text
        let was = try #require(Self.version(in: opened))
        func named(_ name: String, over version: String, year: String = "2012") -> [String: String]
        {
          [
            "was": version, "step": "save", "name": name, "bornOn-day": "2", "bornOn-month": "2",
            "bornOn-year": year, "sex": "male",
          ]
        }
        let first = try await manager.post(place, named("Robin First", over: was))
        #expect(first.status == .seeOther)
        let told = try await officer.post(place, named("Robin Second", over: was))
        #expect(told.status == .conflict)
        #expect(told.text.contains("Somebody else changed this while you had it open"))
        #expect(told.text.contains("Saved meanwhile by somebody else: Robin First"))
        #expect(told.text.contains("Robin Second"))
        // What is wrong beside does not hide that somebody else was there.
        let wrong = try await officer.post(place, named("Robin Second", over: was, year: "2090"))
        #expect(wrong.status == .conflict)
        #expect(try await officer.get("/children/1").text.contains("Robin First"))
        let now = try #require(Self.version(in: told.text))
        let meant = try await officer.post(place, named("Robin Second", over: now))
        #expect(meant.status == .seeOther)
        #expect(try await officer.get("/children/1").text.contains("Robin Second"))
      }
    }
  }

  @Test
  func `a draft that was typed before somebody else saved is shown beside what they saved`()
    async throws
  {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        let manager = try await opener.signIn(.of(.officerManager))
        let officer = try await opener.signIn(.of(.officer))
        let place = "/children/1/register/particulars"
        let was = try #require(Self.version(in: try await officer.get(place).text))
        let kept = try await officer.post(
          "/drafts",
          ["draft-place": place, "draft-step": "1", "was": was, "name": "Robin Drafted"])
        #expect(kept.status == .noContent)
        _ = try await manager.post(
          place,
          [
            "step": "save", "name": "Robin First", "bornOn-day": "2", "bornOn-month": "2",
            "bornOn-year": "2012", "sex": "male",
          ])
        let shown = try await officer.get(place).text
        #expect(shown.contains("Saved meanwhile by somebody else: Robin First"))
        #expect(shown.contains("Robin Drafted"))
      }
    }
  }

  @Test
  func `authority to place for adoption is entered, and moves the next review`() async throws {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        let browser = try await opener.signIn(.of(.officer))
        let place = "/children/1/register/authority"
        #expect(try await browser.get("/children/1/register").text.contains(place))
        func day(_ year: String) -> [String: String] {
          ["authorisedOn-day": "2", "authorisedOn-month": "3", "authorisedOn-year": year]
        }
        let future = try await browser.post(place, day("2027"))
        #expect(future.status == .unprocessableContent)
        #expect(future.text.contains("still to come"))
        let look = try await browser.post(place, day("2026"))
        #expect(look.text.contains("Authority to place for adoption, given on 2 March 2026"))
        #expect(look.text.contains("2 June 2026"), "three months from the authority")
        let saved = try await browser.post(place, day("2026").merging(["step": "save"]) { $1 })
        #expect(saved.status == .seeOther)
        #expect(try await browser.get("/children/1/register").text.contains("It stands"))
      }
      #expect(try await service.store.verify().isSound)
    }
  }

  /// The version that a form carries.
  private static func version(in page: String) -> String? {
    page.split(separator: "name=\"was\" value=\"").dropFirst().first?.split(separator: "\"").first
      .map(String.init)
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
