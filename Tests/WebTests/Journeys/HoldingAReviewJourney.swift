import Care
import HTTPTypes
import HummingbirdTesting
import TestSupport
import Testing

@testable import Pages
@testable import Store
@testable import Web

@Suite("Planning and holding a review")
struct HoldingAReviewJourney {
  private static let plan = [
    "plannedFor-day": "14", "plannedFor-month": "4", "plannedFor-year": "2026",
    "venue": "where the child lives", "childChosePlace": "yes", "invited": "carer\nschool",
  ]

  /// Sends a form with what it carries for itself, as its page has it.
  private static func send(
    _ fields: [String: String], to path: String, _ browser: SignedInClient
  ) async throws -> TestResponse {
    let page = try await browser.get(path).text
    var all = fields
    for name in ["was", "seen", "save"] where all[name] == nil {
      all[name] = SignedInClient.value(of: name, in: page) ?? ""
    }
    return try await browser.post(path, all)
  }

  @Test
  func
    `an officer plans a review, and a reason that brings it forward is shown before it is saved`()
    async throws
  {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        let browser = try await opener.signIn(.of(.officer))
        let early = Self.plan.merging([
          "trigger": "IRO_REQUEST", "triggerAroseOn-day": "30", "triggerAroseOn-month": "3",
          "triggerAroseOn-year": "2026", "reviewBy-day": "15", "reviewBy-month": "4",
          "reviewBy-year": "2026",
        ]) { $1 }
        let shown = try await Self.send(early, to: "/children/1/reviews/plan", browser)
        #expect(shown.status == .ok)
        #expect(
          shown.text.contains("due by Wednesday 15 April 2026 instead of Monday 20 April 2026"))
        let seen = try #require(SignedInClient.value(of: "seen", in: shown.text))
        let saved = try await Self.send(
          early.merging(["seen": seen]) { $1 }, to: "/children/1/reviews/plan", browser)
        #expect(saved.headers[.location] == "/children/1/reviews?done=review-planned")
        #expect(try await browser.get("/children/1").text.contains("15 April 2026"))
        let tasks = try await browser.get("/children/1/reviews/2026-04-14").text
        #expect(tasks.contains("Prepare the review"))
        #expect(tasks.contains("Cannot start yet"))
      }
    }
  }

  @Test
  func `a review is put off after its due day only once the warning was seen`() async throws {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        let browser = try await opener.signIn(.of(.officer))
        _ = try await Self.send(Self.plan, to: "/children/1/reviews/plan", browser)
        let path = "/children/1/reviews/plan/1/postpone"
        let answers = [
          "newDay-day": "30", "newDay-month": "April", "newDay-year": "2026", "askedOn-day": "1",
          "askedOn-month": "4", "askedOn-year": "2026", "askedBy": "the social worker",
          "reason": "The report is not ready.", "childsView": "Fine by me.",
        ]
        let warned = try await Self.send(answers, to: path, browser)
        #expect(warned.text.contains("does not move"))
        #expect(warned.text.contains("The report is not ready."))
        let seen = try #require(SignedInClient.value(of: "seen", in: warned.text))
        let saved = try await Self.send(answers.merging(["seen": seen]) { $1 }, to: path, browser)
        #expect(saved.status == .seeOther)
        #expect(try await browser.get("/children/1/reviews/2026-04-30").status == .ok)
        #expect(try await browser.get("/children/1/reviews/2026-04-14").status == .notFound)
      }
    }
  }

  @Test
  func `a review is planned together with that of the EHC plan, of whose day the form tells`()
    async throws
  {
    try await ExampleService.use { service in
      let item = MonitoredItem.with {
        $0.item = .ehcPlan
        $0.isNeeded = true
        $0.lastOn = .on("2025-05-12")
        $0.recordedOn = .on("2026-03-02")
      }
      try await service.store.desk(of: .system, now: { ExampleService.noon }).enter(
        [EntrySet(ExampleChild.own.localIdentifier, [EntryChange(adding: item)])],
        purpose: "example")
      try await SignedInClient.with(service) { opener in
        let browser = try await opener.signIn(.of(.officer))
        let path = "/children/1/reviews/plan"
        #expect(try await browser.get(path).text.contains("is due by 12 May 2026"))
        let saved = try await Self.send(
          Self.plan.merging(["withEHCReview": "yes", "mode": "in person"]) { $1 }, to: path, browser
        )
        #expect(saved.status == .seeOther)
        let reviews = try await browser.get("/children/1/reviews").text
        #expect(reviews.contains("In person, together with the EHC review"))
      }
    }
  }

  private static let meeting = [
    "heldOn-day": "31", "heldOn-month": "3", "heldOn-year": "2026", "officer": "1",
    "venue": "school", "mode": "in person", "chair": "the child", "attended": "carer\nschool",
    "presence": "in the room", "childSpoke": "no", "otherSpokeForChild": "yes",
    "spokenWithAlone": "yes",
  ]

  @Test
  func `holding a review enters it in the register with the code that follows, together`()
    async throws
  {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        let browser = try await opener.signIn(.of(.officer))
        let looked = try await Self.send(
          Self.meeting.merging(["look": "yes"]) { $1 }, to: "/children/1/reviews/hold", browser)
        #expect(looked.text.contains("The code of participation that follows is PN2"))
        #expect(try await browser.get("/children/1/reviews/2026-03-31").status == .notFound)
        let saved = try await Self.send(Self.meeting, to: "/children/1/reviews/hold", browser)
        #expect(saved.headers[.location] == "/children/1/reviews/2026-03-31?done=review-held")
        let tasks = try await browser.get("/children/1/reviews/2026-03-31").text
        #expect(tasks.contains("PN2"))
        // Five, fifteen and twenty working days on, Easter left out.
        for day in ["9 April 2026", "23 April 2026", "30 April 2026"] {
          #expect(tasks.contains(day), "\(day)")
        }
        // The child spoke after all: the register follows.
        let corrected = try await Self.send(
          Self.meeting.merging(["childSpoke": "yes"]) { $1 },
          to: "/children/1/reviews/2026-03-31/meeting", browser)
        #expect(corrected.status == .seeOther)
        #expect(try await browser.get("/children/1/reviews").text.contains("spoke for themselves"))
      }
      let desk = service.store.desk(of: .system, now: { ExampleService.noon })
      let reviews = try await desk.histories().first { $0.key == ExampleChild.own.key }?.reviews
      #expect(reviews?.last == HistoryReview(heldOn: .on("2026-03-31"), participation: .pn1))
      #expect(try await service.store.verify().isSound)
    }
  }

  @Test
  func `a row that a rule refuses leaves no review behind`() async throws {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        let browser = try await opener.signIn(.of(.officer))
        let refused = try await Self.send(
          Self.meeting.merging(["spokenWithAlone": "no"]) { $1 }, to: "/children/1/reviews/hold",
          browser)
        #expect(refused.status == .unprocessableContent)
        #expect(refused.text.contains("say why not"))
        #expect(try await browser.get("/children/1/reviews/2026-03-31").status == .notFound)
      }
    }
  }

  @Test
  func `what somebody else saved meanwhile is not overwritten`() async throws {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        let browser = try await opener.signIn(.of(.officer))
        let path = "/children/1/reviews/2025-10-20/meeting"
        let answers = Self.meeting.filter { !$0.key.hasPrefix("heldOn") }
        let opened = try await browser.get(path).text
        let was = try #require(SignedInClient.value(of: "was", in: opened))
        let first = try await Self.send(answers, to: path, browser)
        #expect(first.status == .seeOther)
        let other = answers.merging(["venue": "office", "was": was]) { $1 }
        let second = try await Self.send(other, to: path, browser)
        #expect(second.status == .conflict)
        #expect(try await browser.get(path).text.contains("value=\"school\" checked"))
      }
    }
  }
}
