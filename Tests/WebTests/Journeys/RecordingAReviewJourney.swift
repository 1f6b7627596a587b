import Care
import HTTPTypes
import HummingbirdTesting
import TestSupport
import Testing

@testable import Pages
@testable import Store
@testable import Web

@Suite("Recording a review")
struct RecordingAReviewJourney {
  private static let review = "/children/1/reviews/2025-10-20"

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

  private static func day(_ name: String, _ day: String, _ month: String, _ year: String)
    -> [String: String]
  { ["\(name)-day": day, "\(name)-month": month, "\(name)-year": year] }

  /// The review is held, its notes and a decision are written.
  private static func write(_ browser: SignedInClient) async throws {
    let meeting = try await send(
      [
        "officer": "1", "mode": "in person", "presence": "in the room", "childSpoke": "yes",
        "spokenWithAlone": "yes", "attended": "carer",
      ], to: "\(review)/meeting", browser)
    #expect(meeting.status == .seeOther)
    let notes = try await send(
      [
        "new-your-health-text": "The ear is better.", "new-your-health-audience": "everyone",
        "new-keeping-safe-text": "A police matter.",
        "new-keeping-safe-audience": "not for disclosure",
        "new-letter-to-the-child-text": "Dear Kes, thank you for the drawing.",
        "new-letter-to-the-child-audience": "everyone",
      ], to: "\(review)/notes", browser)
    #expect(notes.status == .seeOther)
    let decision = try await send(
      ["new-1-text": "Find a football club.", "new-1-owner": "carer"]
        .merging(day("new-1-due", "1", "12", "2025")) { $1 }, to: "\(review)/decisions", browser)
    #expect(decision.status == .seeOther)
  }

  @Test
  func `from the notes to the complete record, under the clocks`() async throws {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        let browser = try await opener.signIn(.of(.officer))
        try await Self.write(browser)
        let quality = try await Self.send(
          ["hasPermanencePlan": "yes", "track": "single", "plans": "long-term fostering"],
          to: "\(Self.review)/quality", browser)
        #expect(quality.status == .seeOther)
        let check = try await browser.get("\(Self.review)/check").text
        for words in ["The ear is better.", "Find a football club.", "Long-term fostering", "PN1"] {
          #expect(check.contains(words), "\(words)")
        }
        #expect(check.contains("Sending the decisions to the team manager."))
        let sent = try await Self.send(
          Self.day("decisionsSentOn", "24", "10", "2025").merging(["changesPlan": "no"]) { $1 },
          to: "\(Self.review)/send", browser)
        #expect(sent.status == .seeOther)
        let done = try await Self.send(
          Self.day("completedOn", "10", "11", "2025"), to: "\(Self.review)/complete", browser)
        #expect(done.status == .seeOther)
        let tasks = try await browser.get(Self.review).text
        #expect(tasks.contains("Done on 24 October 2025"))
        #expect(tasks.contains("taken as agreed"))
        #expect(tasks.contains("href=\"\(Self.review)/release\""))
      }
    }
  }

  @Test
  func `whoever reads the record reads what is for them`() async throws {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        try await Self.write(try await opener.signIn(.of(.officer)))
        let manager = try await opener.signIn(.of(.teamManager))
        let record = try await manager.get("\(Self.review)/record").text
        #expect(record.contains("The ear is better.") && record.contains("Dear Kes"))
        #expect(!record.contains("A police matter."))
        #expect(record.contains("Passages that are written for other readers are not shown here."))
      }
    }
  }

  @Test
  func `the team manager objects with a reason, and cannot answer once silence was agreement`()
    async throws
  {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        let browser = try await opener.signIn(.of(.officer))
        try await Self.write(browser)
        let manager = try await opener.signIn(.of(.teamManager))
        let path = "\(Self.review)/answer"
        #expect(try await manager.get(path).text.contains("have not been sent yet"))
        _ = try await Self.send(
          Self.day("decisionsSentOn", "30", "3", "2026"), to: "\(Self.review)/send", browser)
        #expect(try await manager.get(path).text.contains("Find a football club."))
        let asked = try await manager.get("/work/decisions-to-answer").text
        #expect(asked.contains("href=\"\(Self.review)\""))
        let bare = try await Self.send(
          ["response": "objected", "objection": ""], to: path, manager)
        #expect(bare.status == .unprocessableContent)
        let answer = try await Self.send(
          ["response": "objected", "objection": "There is no club near."], to: path, manager)
        #expect(answer.status == .seeOther)
        let left = try await manager.get("/work/decisions-to-answer").text
        #expect(left.contains("There are none."))
        let record = try await browser.get("\(Self.review)/record").text
        #expect(record.contains("The team manager objected on 1 April 2026."))
        #expect(record.contains("There is no club near."))
        #expect(try await browser.get(path).status == .forbidden)
      }
    }
  }

  @Test
  func `a decision still open from an earlier review is done, carried over or withdrawn`()
    async throws
  {
    try await ExampleService.use { service in
      let desk = service.store.desk(of: .system, now: { ExampleService.noon })
      let old = ["Book the dentist.", "Open a savings account.", "Buy a bicycle."].map { text in
        EntryChange(
          adding: ReviewDecision.with {
            $0.heldOn = .on("2025-04-25")
            $0.text = text
            $0.owner = "carer"
            $0.dueOn = .on("2025-06-01")
          })
      }
      try await desk.enter([EntrySet(ExampleChild.own.localIdentifier, old)], purpose: "example")
      try await SignedInClient.with(service) { opener in
        let browser = try await opener.signIn(.of(.officer))
        let path = "\(Self.review)/decisions"
        let answers = [
          "open-1-what": "done", "open-1-why": "", "open-2-what": "carried",
          "open-3-what": "withdrawn", "open-3-why": "Kes has one.",
        ].merging(Self.day("open-1-done", "2", "9", "2025")) { $1 }
        let refused = try await Self.send(answers, to: path, browser)
        #expect(refused.text.contains("Say how you know that it was carried out"))
        #expect(refused.text.contains("Kes has one."))
        let saved = try await Self.send(
          answers.merging(["open-1-why": "I saw the letter."]) { $1 }, to: path, browser)
        #expect(saved.status == .seeOther)
        let after = try await browser.get(path).text
        #expect(after.contains("There are no decisions still open."))
        #expect(after.contains("Carried over, first decided on 25 April 2025"))
      }
    }
  }

  @Test
  func `notes that somebody else changed meanwhile stand beside what was typed`() async throws {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        let browser = try await opener.signIn(.of(.officer))
        let was = try #require(
          SignedInClient.value(of: "was", in: try await browser.get("\(Self.review)/notes").text))
        try await Self.write(browser)
        let late = try await browser.post(
          "\(Self.review)/notes",
          [
            "was": was, "new-your-health-text": "The ear hurts.",
            "new-your-health-audience": "everyone",
          ])
        #expect(late.status == .conflict)
        #expect(late.text.contains("The ear hurts.") && late.text.contains("The ear is better."))
      }
    }
  }
}
