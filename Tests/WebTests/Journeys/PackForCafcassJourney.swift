import Care
import HTTPTypes
import HummingbirdTesting
import Store
import TestSupport
import Testing

@testable import Web

@Suite("The pack for Cafcass leaves as a record does")
struct PackForCafcassJourney {
  private static let place = "/children/1/escalations/1/pack"

  /// The service, with an escalation about the officer's child that says a text.
  private static func open(
    _ text: String,
    _ body: @escaping @Sendable (ExampleService, SignedInClient.Opener) async throws -> Void
  ) async throws {
    try await ExampleService.use { service in
      let escalation = Escalation.with {
        $0.openedOn = .on("2026-03-01")
        $0.officer = ExampleOfficer.ana
        $0.text = text
        $0.legalAdviceOn = .on("2026-03-03")
      }
      try await enter(EntryChange(adding: escalation), service)
      try await SignedInClient.with(service) { try await body(service, $0) }
    }
  }

  private static func enter(_ change: EntryChange, _ service: ExampleService) async throws {
    try await service.store.desk(of: .system, now: { ExampleService.noon })
      .enter([EntrySet(ExampleChild.own.localIdentifier, [change])], purpose: "example")
  }

  @Test
  func `an officer prepares it, a second person releases it, and copies are numbered`()
    async throws
  {
    try await Self.open("The life-story book was not begun.") { _, opener in
      let ana = try await opener.signIn(.of(.officer))
      let mia = try await opener.signIn(.of(.officerManager))
      let page = try await ana.get(Self.place).text
      #expect(page.contains("The life-story book was not begun."))
      #expect(page.contains("Nothing was found in this version"))
      #expect(!page.contains("egal advice"))
      #expect(try await ana.get("\(Self.place)/copy").status == .notFound)

      let ready = try await ana.post(Self.place, ["do": "ready"])
      #expect(ready.headers[.location] == "\(Self.place)?done=version-prepared")
      let waiting = try await mia.get("/releases").text
      #expect(waiting.contains("Cafcass, pack of escalation 1") && waiting.contains(Self.place))
      #expect(waiting.contains("1 March 2026") && waiting.contains("No day"))

      let own = try await ana.post("\(Self.place)/let-out")
      #expect(own.status == .unprocessableContent)
      #expect(own.text.contains("Somebody other than the author"))
      let early = try await ana.post("\(Self.place)/give", ["how": "printed"])
      #expect(early.status == .unprocessableContent)
      #expect(try await mia.get(Self.place).text.contains("Release it"))
      let released = try await mia.post("\(Self.place)/let-out")
      #expect(released.headers[.location] == "\(Self.place)?done=version-released")

      let given = try await ana.post("\(Self.place)/give", ["how": "printed"])
      #expect(given.headers[.location] == "\(Self.place)/copy?how=printed")
      let copy = try await ana.get("\(Self.place)/copy").text
      #expect(copy.contains("OFFICIAL-SENSITIVE. For Cafcass. Given on 1 April 2026. Copy 1."))
      #expect(copy.contains("section 25B(3) of the Children Act 1989"))
      _ = try await ana.post("\(Self.place)/give", ["how": "downloaded"])
      let file = try await ana.get("\(Self.place)/copy?how=downloaded")
      #expect(
        file.headers[.contentDisposition]
          == "attachment; filename=\"pack-for-cafcass-2026-03-01.html\"")
      #expect(file.text.contains("Copy 2.") && !file.text.contains("egal advice"))
    }
  }

  @Test
  func `neither who prepared it nor who opened the escalation lets it out`()
    async throws
  {
    try await Self.open("The life-story book was not begun.") { _, opener in
      let ana = try await opener.signIn(.of(.officer))
      let mia = try await opener.signIn(.of(.officerManager))
      #expect(try await mia.post(Self.place, ["do": "ready"]).status == .seeOther)
      for author in [ana, mia] {
        let own = try await author.post("\(Self.place)/let-out")
        #expect(own.status == .unprocessableContent)
        #expect(!(try await author.get(Self.place).text.contains("Release it")))
      }
      let hera = try await opener.signIn(.of(.headOfService))
      #expect(try await hera.post("\(Self.place)/let-out").status == .seeOther)
    }
  }

  @Test
  func `once the escalation says more it is prepared anew`() async throws {
    try await Self.open("The life-story book was not begun.") { service, opener in
      let ana = try await opener.signIn(.of(.officer))
      let mia = try await opener.signIn(.of(.officerManager))
      _ = try await ana.post(Self.place, ["do": "ready"])
      let step = EscalationStage.with {
        $0.escalation = Key(1)
        $0.level = .teamManager
        $0.enteredOn = .on("2026-03-02")
      }
      try await Self.enter(EntryChange(adding: step), service)
      #expect(try await mia.get(Self.place).text.contains("has changed since"))
      #expect(try await mia.post("\(Self.place)/let-out").status == .unprocessableContent)
      #expect(try await ana.post(Self.place, ["do": "ready"]).status == .seeOther)
      #expect(try await mia.post("\(Self.place)/let-out").status == .seeOther)
    }
  }

  @Test
  func `another child's name is left out, or stays for a reason`() async throws {
    try await Self.open("The plan was written for \(ExampleChild.other.name).") { _, opener in
      let ana = try await opener.signIn(.of(.officer))
      let page = try await ana.get(Self.place).text
      #expect(page.contains("“Zebedee2 Quillfeather2”"))
      #expect(page.contains("Another child's name, once, first under “What the IRO asks for”"))
      let open = try await ana.post(Self.place, ["do": "ready"])
      #expect(open.status == .unprocessableContent)
      let ready = try await ana.post(
        Self.place,
        [
          "kind-0": FindingKind.childName.rawValue, "key-0": "zebedee2 quillfeather2",
          "what-0": "leave", "why-0": "", "do": "ready",
        ])
      #expect(ready.status == .seeOther)
      let left = try await ana.get(Self.place).text
      #expect(left.contains("The plan was written for [name left out]."))
    }
  }

  @Test
  func `of a sealed child no more is said than that something stands there`() async throws {
    try await Self.open("\(ExampleChild.sealed.name) waits as well.") { _, opener in
      let ana = try await opener.signIn(.of(.officer))
      let page = try await ana.get(Self.place).text
      #expect(page.contains("Something that must not be in this record stands under"))
      #expect(page.split(separator: "Zebedee4", omittingEmptySubsequences: false).count == 2)
      #expect(
        try await ana.post(Self.place, ["do": "ready"]).status == .unprocessableContent)
    }
  }

  @Test
  func `an escalation that is not there has no pack`() async throws {
    try await Self.open("The life-story book was not begun.") { _, opener in
      let ana = try await opener.signIn(.of(.officer))
      for path in ["2/pack", "2/pack/copy", "x/pack"] {
        #expect(try await ana.get("/children/1/escalations/\(path)").status == .notFound)
      }
    }
  }
}
