import Care
import HTTPTypes
import HummingbirdTesting
import Testing

@testable import Pages
@testable import Web

@Suite("Answering a change")
struct AnsweringAChangeJourney {
  private static let place = "/children/1/changes/answer?change=came-into-care&on=2025-01-06"

  @Test
  func `an officer calls an early review, and it is due on the day that was named`() async throws {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        let browser = try await opener.signIn(.of(.officer))
        let form = try await browser.get(Self.place).text
        #expect(form.contains("Came into care"))
        let save = try #require(SignedInClient.value(of: "save", in: form))
        let fields = [
          "answer": "early review called", "reason": "Kes asked for it.", "reviewBy-day": "10",
          "reviewBy-month": "April", "reviewBy-year": "2026", "save": save,
        ]
        let saved = try await browser.post(Self.place, fields)
        #expect(saved.status == .seeOther)
        #expect(saved.headers[.location] == "/changes?done=change-answered")
        // Sent twice, since the answer was lost on the way.
        #expect(try await browser.post(Self.place, fields).status == .seeOther)
        let overview = try await browser.get("/children/1").text
        #expect(overview.contains("10 April 2026"))
        #expect(overview.contains("asks for a review"))
        // A second answer to the same change is refused in a sentence.
        let again = try await browser.post(Self.place, ["answer": "noted"])
        #expect(again.status == .unprocessableContent)
        #expect(again.text.contains("answered already"))
      }
    }
  }

  @Test
  func `an early review without a day or a reason is told beside both fields`() async throws {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        let browser = try await opener.signIn(.of(.officer))
        let page = try await browser.post(Self.place, ["answer": "early review called"])
        #expect(page.status == .unprocessableContent)
        #expect(page.text.contains("href=\"#reason\""))
        #expect(page.text.contains("href=\"#reviewBy\""))
      }
    }
  }

  @Test
  func `a change that did not happen leads back to the list`() async throws {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        let browser = try await opener.signIn(.of(.officer))
        let answer = try await browser.get(
          "/children/1/changes/answer?change=new-placement&on=2025-02-01")
        #expect(answer.headers[.location] == "/changes")
        #expect(
          try await browser.get("/changes").text.contains(
            "There are no changes that you have not answered."))
      }
    }
  }
}
