import Care
import HTTPTypes
import HummingbirdTesting
import TestSupport
import Testing

@testable import Pages
@testable import Store
@testable import Web

@Suite("Sending a record out")
struct SendingARecordOutJourney {
  private static let day = "2025-10-20"
  private static let place = "/children/1/reviews/\(day)/release"

  /// The record of the review of Ana's child, in which Ben's child is named by mistake.
  private static func fill(_ service: ExampleService) async throws {
    let texts: [(String, Audience)] = [
      ("You like school. \(ExampleChild.other.name) sat beside you.", .everyone),
      ("A note for professionals alone.", .professionals),
      ("The police told us in confidence.", .notForDisclosure),
    ]
    let blocks = texts.map { text, audience in
      EntryChange(
        adding: RecordBlock.with {
          $0.heldOn = .on(day)
          $0.theme = "School"
          $0.text = text
          $0.audience = audience
        })
    }
    let record = EntryChange(
      adding: ReviewRecord.with {
        $0.heldOn = .on(day)
        $0.writtenBy = ExampleOfficer.ana
        $0.completedOn = .on("2025-11-03")
      })
    try await service.store.desk(of: .system, now: { ExampleService.noon })
      .enter([EntrySet(ExampleChild.own.localIdentifier, blocks + [record])], purpose: "example")
  }

  private static func open(
    _ body: @escaping @Sendable (SignedInClient.Opener) async throws -> Void
  ) async throws {
    try await ExampleService.use { service in
      try await fill(service)
      try await SignedInClient.with(service, body)
    }
  }

  /// What the officer chooses for the one finding, and sends.
  private static let choice = [
    "kind-0": FindingKind.childName.rawValue, "key-0": "zebedee2 quillfeather2", "what-0": "leave",
    "why-0": "", "do": "ready",
  ]

  @Test
  func `an officer prepares the child's version, a manager releases it, and a copy is given`()
    async throws
  {
    try await Self.open { opener in
      let ana = try await opener.signIn(.of(.officer))
      let mia = try await opener.signIn(.of(.officerManager))
      let page = try await ana.get("\(Self.place)/child").text
      #expect(page.contains("Zebedee2 Quillfeather2"))
      #expect(!page.contains("A note for professionals") && !page.contains("The police told us"))

      let refused = try await ana.post("\(Self.place)/child", ["do": "ready"])
      #expect(refused.status == .unprocessableContent)
      #expect(refused.text.contains("out, or say why it stays"))

      let ready = try await ana.post("\(Self.place)/child", Self.choice)
      #expect(ready.headers[.location] == "\(Self.place)?done=version-prepared")
      #expect(try await mia.get("/releases").text.contains("The child"))

      // Nobody releases what they prepared themselves.
      let own = try await ana.post("\(Self.place)/child/let-out")
      #expect(own.status == .unprocessableContent)
      #expect(own.text.contains("Somebody other than the author"))
      let early = try await mia.post("\(Self.place)/child/give", ["how": "printed"])
      #expect(early.status == .unprocessableContent)
      #expect(try await mia.get("\(Self.place)/child/copy").status == .notFound)

      #expect(try await mia.post("\(Self.place)/child/let-out").status == .seeOther)
      let given = try await ana.post("\(Self.place)/child/give", ["how": "printed"])
      #expect(given.headers[.location] == "\(Self.place)/child/copy?how=printed")
      let copy = try await ana.get("\(Self.place)/child/copy").text
      #expect(copy.contains("OFFICIAL-SENSITIVE. For the child. Given on 1 April 2026. Copy 1."))
      #expect(copy.contains("[name left out] sat beside you"))
      #expect(!copy.contains("Zebedee2"))

      let out = try await ana.post(Self.place)
      #expect(out.headers[.location] == "\(Self.place)?done=record-sent-out")
      #expect(try await ana.get(Self.place).text.contains("Sent out on 1 April 2026."))
    }
  }

  @Test
  func `a download is a file without a name in it, and has the next number`() async throws {
    try await Self.open { opener in
      let ana = try await opener.signIn(.of(.officer))
      let mia = try await opener.signIn(.of(.officerManager))
      _ = try await ana.post("\(Self.place)/child", Self.choice)
      _ = try await mia.post("\(Self.place)/child/let-out")
      _ = try await ana.post("\(Self.place)/child/give", ["how": "printed"])
      _ = try await ana.post("\(Self.place)/child/give", ["how": "downloaded"])
      let file = try await ana.get("\(Self.place)/child/copy?how=downloaded")
      #expect(
        file.headers[.contentDisposition]
          == "attachment; filename=\"record-of-review-\(Self.day).html\"")
      #expect(file.text.contains("Copy 2."))
    }
  }

  @Test
  func `what is chosen is shown before it is sent, and kept with what is wrong`() async throws {
    try await Self.open { opener in
      let ana = try await opener.signIn(.of(.officer))
      var fields = Self.choice
      fields["do"] = "look"
      let shown = try await ana.post("\(Self.place)/child", fields)
      #expect(shown.status == .ok)
      #expect(shown.text.contains("[name left out] sat beside you"))
      fields["do"] = "ready"
      fields["what-0"] = "stay"
      let refused = try await ana.post("\(Self.place)/child", fields)
      #expect(refused.status == .unprocessableContent)
      #expect(refused.text.contains("href=\"#why-0\""))
      fields["why-0"] = "They are friends & the mothers agreed."
      #expect(try await ana.post("\(Self.place)/child", fields).status == .seeOther)
      #expect(
        try await ana.get("\(Self.place)/child").text
          .contains("They are friends &amp; the mothers agreed."))
    }
  }

  @Test
  func `a review that was not held, and a recipient who is nobody, are not found`() async throws {
    try await Self.open { opener in
      let ana = try await opener.signIn(.of(.officer))
      for path in ["2025-10-21/release", "x/release", "\(Self.day)/release/person-999"] {
        #expect(try await ana.get("/children/1/reviews/\(path)").status == .notFound)
      }
    }
  }
}
