import Care
import HTTPTypes
import HummingbirdTesting
import Testing

@testable import Pages
@testable import Store
@testable import Web

@Suite("Recording a visit")
struct RecordingAVisitJourney {
  private static let answers = [
    "visitedOn-day": "31", "visitedOn-month": "March", "visitedOn-year": "2026",
    "contactKind": "visit", "wasAlone": "yes", "note": "Kes showed me the rabbits.",
  ]

  @Test
  func `an officer records a visit, and finds it in the child's record`() async throws {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        let browser = try await opener.signIn(.of(.officer))
        let form = try await browser.get("/children/1/visits/new").text
        let save = try #require(SignedInClient.value(of: "save", in: form))
        let fields = Self.answers.merging(["save": save]) { first, _ in first }
        let saved = try await browser.post("/children/1/visits/new", fields)
        #expect(saved.status == .seeOther)
        #expect(saved.headers[.location] == "/children/1/visits?done=visit-recorded")
        // The answer was lost on the way and the form is sent again.
        _ = try await browser.post("/children/1/visits/new", fields)
        let visits = try await browser.get("/children/1/visits").text
        #expect(visits.split(separator: "Kes showed me the rabbits.").count == 2)
        #expect(
          try await browser.get("/children/1/history").text.contains("contact with the child"))
      }
    }
  }

  @Test
  func `what is typed is kept while it is typed, and gone once it is saved`() async throws {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        let browser = try await opener.signIn(.of(.officer))
        let place = "/children/1/visits/new"
        func keep(_ note: String, _ step: Int) async throws {
          let answer = try await browser.post(
            "/drafts", ["draft-place": place, "draft-step": "\(step)", "note": note])
          #expect(answer.status == .noContent)
        }
        try await keep("The rabbits were", 2)
        // A slower one that was overtaken on the way.
        try await keep("The rab", 1)
        #expect(try await browser.get(place).text.contains("The rabbits were"))
        _ = try await browser.post(place, Self.answers)
        let after = try await browser.get(place).text
        #expect(!after.contains("The rabbits were"))
      }
    }
  }

  @Test
  func `what is sent after the session ran out waits in the form, for its user alone`() async throws
  {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        let place = "/children/1/visits/new"
        let browser = try await opener.signIn(.of(.officer))
        _ = try await service.store.engine.write {
          try $0.run("UPDATE session SET seenAt = ?", [.text("2026-03-31T06:00:00Z")])
        }
        let forged = try await browser.post(place, Self.answers, token: "0123")
        #expect(forged.headers[.location] == "/sign-in")
        let sent = try await browser.post(place, Self.answers)
        #expect(sent.headers[.location] == "/sign-in?then=%2Fchildren%2F1%2Fvisits%2Fnew")
        let visits = try await opener.signIn(.of(.officer)).get("/children/1/visits").text
        #expect(!visits.contains("Kes showed me the rabbits."))
        let form = try await opener.signIn(.of(.officer)).get(place).text
        #expect(form.contains("Kes showed me the rabbits."))
        let other = try await opener.signIn(.of(.officerManager)).get(place).text
        #expect(!other.contains("Kes showed me the rabbits."))
      }
    }
  }

  @Test
  func `a day that cannot be is told beside its field, and everything typed stays`() async throws {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        let browser = try await opener.signIn(.of(.officer))
        var answers = Self.answers
        answers["visitedOn-month"] = "Smarch"
        let page = try await browser.post("/children/1/visits/new", answers).text
        #expect(page.contains("<title>Error: Record a visit or contact"))
        #expect(page.contains("href=\"#visitedOn\""))
        #expect(page.contains("Kes showed me the rabbits."))
        #expect(page.contains("value=\"Smarch\""))
      }
    }
  }
}
