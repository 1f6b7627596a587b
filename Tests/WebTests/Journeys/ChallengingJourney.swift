import Care
import HTTPTypes
import HummingbirdTesting
import Testing

@testable import Pages
@testable import Store
@testable import Web

@Suite("Challenging")
struct ChallengingJourney {
  private static func issue(_ day: String, _ month: String) -> [String: String] {
    [
      "raisedOn-day": day, "raisedOn-month": month, "raisedOn-year": "2026",
      "issue": InterventionIssue.lifeStory.rawValue,
      "text": "The life-story book has not been begun.",
    ]
  }

  private static func escalation(to level: EscalationLevel, on day: String) -> [String: String] {
    [
      "openedOn-day": day, "openedOn-month": "3", "openedOn-year": "2026",
      "reason": EscalationReason.drift.rawValue, "issues": EscalationIssue.lifeStory.rawValue,
      "text": "Begin the life-story book by Easter.", "firstLevel": level.rawValue,
    ]
  }

  @Test
  func `every challenge begins with the question whether the child is at risk`() async throws {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        let browser = try await opener.signIn(.of(.officer))
        let first = try await browser.get("/children/1/challenges/new").text
        #expect(
          first.contains("<h1 class=\"govuk-heading-l\">Is the child at immediate risk?</h1>"))
        #expect(first.contains("call 999"))
        for form in ["interventions", "escalations"] {
          let past = try await browser.get("/children/1/\(form)/new")
          #expect(past.headers[.location] == "/children/1/challenges/new")
          let sent = try await browser.post("/children/1/\(form)/new", ["text": "x"])
          #expect(sent.headers[.location] == "/children/1/challenges/new")
        }
        let unsaid = try await browser.post("/children/1/challenges/new")
        #expect(unsaid.status == .unprocessableContent)
        let risk = try await browser.post("/children/1/challenges/new", ["answer": "risk"])
        #expect(risk.headers[.location] == "/children/1/challenges/risk")
      }
    }
  }

  @Test
  func `a child at immediate risk is referred with the time and to whom, and nothing is disputed`()
    async throws
  {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        let browser = try await opener.signIn(.of(.officer))
        var answers = [
          "referredAt-day": "1", "referredAt-month": "4", "referredAt-year": "2026",
          "recipient": "The duty team", "text": "An adult is at the door.",
        ]
        let untimed = try await browser.post("/children/1/challenges/risk", answers)
        #expect(untimed.text.contains("must include a time"))
        #expect(untimed.text.contains("An adult is at the door."))
        answers["referredAt-time"] = "09:05"
        let kept = try await browser.post("/children/1/challenges/risk", answers)
        #expect(kept.headers[.location] == "/children/1/challenges?done=risk-referred")
        let section = try await browser.get("/children/1/challenges").text
        #expect(section.contains("1 April 2026, 09:05"))
        #expect(section.contains("There are no formal escalations."))
      }
    }
  }

  @Test
  func `the third time is told, and raised to an escalation with nothing typed again`() async throws
  {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        let browser = try await opener.signIn(.of(.officer))
        for (day, month) in [("5", "January"), ("2", "February"), ("2", "March")] {
          let kept = try await browser.post(
            "/children/1/interventions/new?risk=no", Self.issue(day, month))
          #expect(kept.status == .seeOther)
        }
        let third = try await browser.get("/children/1/interventions/3").text
        #expect(third.contains("For the third time in nine months: delay in life-story work."))
        #expect(third.contains("a formal escalation is now proposed"))
        let raising = try await browser.get("/children/1/interventions/3/raise").text
        #expect(raising.contains("The life-story book has not been begun."))
        let raised = try await browser.post(
          "/children/1/interventions/3/raise", Self.escalation(to: .teamManager, on: "4"))
        #expect(raised.headers[.location] == "/children/1/challenges?done=escalation-opened")
        let page = try await browser.get("/children/1/escalations/1").text
        #expect(page.contains("The informal intervention that it came from"))
        #expect(page.contains("Stage 1: team manager"))
        let closed = try await browser.get("/children/1/interventions/3").text
        #expect(closed.contains("Raised to a formal escalation"))
        let list = try await browser.get("/challenges?whose=mine&state=open&kind=formal").text
        #expect(list.contains("/children/1/escalations/1"))
      }
    }
  }

  @Test
  func `whoever is asked answers from Today, and sees the escalation alone`() async throws {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        let officer = try await opener.signIn(.of(.officer))
        _ = try await officer.post(
          "/children/1/escalations/new?risk=no", Self.escalation(to: .assistantDirector, on: "30"))
        let director = try await opener.signIn(.of(.assistantDirector))
        let answer = "/children/1/escalations/1/answer"
        #expect(try await director.get("/").text.contains(answer))
        let form = try await director.get(answer).text
        #expect(form.contains("Begin the life-story book by Easter."))
        for word in [ExampleChild.own.address, ExampleChild.own.note, ExampleChild.own.advice] {
          #expect(!form.contains(word))
        }
        for path in ["", "/visits", "/challenges", "/escalations/1"] {
          #expect(try await director.get("/children/1\(path)").status == .notFound)
        }
        #expect(try await opener.signIn(.of(.director)).get(answer).status == .notFound)
        let was = try #require(SignedInClient.value(of: "was", in: form))
        let sent = try await director.post(
          answer,
          [
            "was": was, "isAccepted": "no", "response": "There is no worker free until May.",
            "respondedOn-day": "1", "respondedOn-month": "4", "respondedOn-year": "2026",
          ])
        #expect(sent.headers[.location] == "/?done=escalation-answered")
        let page = try await officer.get("/children/1/escalations/1").text
        #expect(page.contains("There is no worker free until May."))
        #expect(page.contains("It is proposed to go on to stage 4"))
      }
    }
  }

  @Test
  func `a missed day proposes the next level, Cafcass may be asked at any time, and it ends`()
    async throws
  {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        let browser = try await opener.signIn(.of(.officer))
        _ = try await browser.post(
          "/children/1/escalations/new?risk=no", Self.escalation(to: .teamManager, on: "2"))
        let place = "/children/1/escalations/1"
        let late = try await browser.get(place).text
        #expect(late.contains("The answer is late. It is proposed to go on to stage 2"))
        #expect(late.contains("tell the assistant director"))
        let day = ["enteredOn-day": "31", "enteredOn-month": "3", "enteredOn-year": "2026"]
        // Stage 2 is skipped.
        for level in [EscalationLevel.assistantDirector, .cafcass] {
          let put = try await browser.post(
            "\(place)/step", day.merging(["level": level.rawValue]) { first, _ in first })
          #expect(put.headers[.location] == "\(place)?done=escalation-put")
        }
        let back = try await browser.post(
          "\(place)/step",
          [
            "enteredOn-day": "1", "enteredOn-month": "4", "enteredOn-year": "2026",
            "level": EscalationLevel.headOfService.rawValue,
          ])
        #expect(back.status == .unprocessableContent)
        let pack = try await browser.get("\(place)/pack").text
        #expect(
          pack.contains("Referred to Cafcass") && pack.contains("Stage 3: assistant director"))
        let form = try await browser.get("\(place)/resolve").text
        let ended = try await browser.post(
          "\(place)/resolve",
          [
            "was": try #require(SignedInClient.value(of: "was", in: form)),
            "resolvedOn-day": "1", "resolvedOn-month": "4", "resolvedOn-year": "2026",
            "resolvedAt": EscalationLevel.assistantDirector.rawValue,
            "outcome": EscalationOutcome.resolved.rawValue,
            "outcomeForChild": "The book was begun with Kes.",
          ])
        #expect(ended.headers[.location] == "\(place)?done=escalation-resolved")
        #expect(try await browser.get(place).text.contains("The book was begun with Kes."))
      }
    }
  }
}
