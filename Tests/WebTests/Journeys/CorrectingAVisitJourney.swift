import Care
import HTTPTypes
import HummingbirdTesting
import Store
import Testing

@testable import Pages
@testable import Web

@Suite("Correcting and withdrawing a visit, a midpoint check and other work")
struct CorrectingAVisitJourney {
  private static let answers = [
    "visitedOn-day": "30", "visitedOn-month": "March", "visitedOn-year": "2026",
    "contactKind": "visit", "wasAlone": "yes", "note": "Kes showed me the rabbits.",
  ]

  private static func version(_ browser: SignedInClient, _ path: String) async throws -> String {
    let form = try await browser.get(path).text
    return try #require(SignedInClient.value(of: "was", in: form))
  }

  @Test
  func `a visit is corrected for a reason, and the history shows what it said before`()
    async throws
  {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        let browser = try await opener.signIn(.of(.officer))
        let change = "/children/1/visits/1/change"
        #expect(try await browser.get("/children/1/visits").text.contains(change))
        var fields = Self.answers
        fields["was"] = try await Self.version(browser, change)
        let silent = try await browser.post(change, fields)
        #expect(silent.status == .unprocessableContent)
        #expect(silent.text.contains("Say why it is corrected"))
        #expect(silent.text.contains("Kes showed me the rabbits."))
        fields["why"] = "It was the day before."
        let saved = try await browser.post(change, fields)
        #expect(saved.headers[.location] == "/children/1/visits?done=work-corrected")
        let history = try await browser.get("/children/1/history").text
        for words in [
          "correcting a visit or contact: It was the day before.", "What it said before",
          "2 February 2026", ExampleChild.own.note.uppercasedFirst, "recorded on 1 April 2026",
        ] { #expect(history.contains(words), "\(words)") }
        // The line of management sees the correction, and no note of the officer.
        let line = try await opener.signIn(.of(.teamManager)).get("/children/1/history").text
        #expect(line.contains("It was the day before."))
        #expect(!line.contains(ExampleChild.own.note))
        #expect(!line.contains("legal advice"))
      }
    }
  }

  @Test
  func `of two who correct the same visit, the second sees what the first wrote`() async throws {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        let officer = try await opener.signIn(.of(.officer))
        let manager = try await opener.signIn(.of(.officerManager))
        let change = "/children/1/visits/1/change"
        var fields = Self.answers
        fields["was"] = try await Self.version(officer, change)
        fields["why"] = "It was a talk on the telephone."
        var other = fields
        other["contactKind"] = "call"
        #expect(try await manager.post(change, other).status == .seeOther)
        let second = try await officer.post(change, fields)
        #expect(second.status == .conflict)
        #expect(second.text.contains("Saved meanwhile by somebody else"))
      }
    }
  }

  @Test
  func `a midpoint check that was recorded of another child is withdrawn, once`() async throws {
    try await ExampleService.use { service in
      try await service.addRows()
      try await SignedInClient.with(service) { opener in
        let browser = try await opener.signIn(.of(.officer))
        let withdraw = "/children/1/midpoints/1/withdraw"
        let page = try await browser.get(withdraw).text
        #expect(page.contains("20 January 2026"))
        var fields = [
          "was": try await Self.version(browser, withdraw),
          "save": try #require(SignedInClient.value(of: "save", in: page)),
        ]
        let silent = try await browser.post(withdraw, fields)
        #expect(silent.text.contains("Say why it is withdrawn"))
        fields["why"] = "It was a brother's."
        let gone = try await browser.post(withdraw, fields)
        #expect(gone.headers[.location] == "/children/1/visits?done=work-withdrawn")
        let again = try await browser.post(withdraw, fields)
        #expect(again.headers[.location] == "/children/1/visits?done=work-withdrawn")
        #expect(try await browser.get(withdraw).status == .notFound)
        let visits = try await browser.get("/children/1/visits").text
        #expect(visits.contains("No midpoint check is recorded."))
        let history = try await browser.get("/children/1/history").text
        #expect(history.contains("Taken out: A midpoint check was made (drift)."))
      }
    }
  }

  @Test
  func `work between reviews is written down like a visit`() async throws {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        let browser = try await opener.signIn(.of(.officer))
        let saved = try await browser.post(
          "/children/1/footprints/new",
          [
            "doneOn-day": "30", "doneOn-month": "3", "doneOn-year": "2026",
            "footprintKind": "view of the plan for court", "note": "The plan holds.",
          ])
        #expect(saved.headers[.location] == "/children/1/visits?done=work-recorded")
        #expect(try await browser.get("/children/1/visits").text.contains("The plan holds."))
      }
    }
  }
}
