import Care
import HTTPTypes
import HummingbirdTesting
import Store
import TestSupport
import Testing

@testable import Web

@Suite("The pack for Cafcass, looked through before it is printed")
struct PackForCafcassJourney {
  /// The officer's pack of an escalation that says a text.
  private static func pack(
    _ text: String, _ look: @escaping @Sendable (String) -> Void
  ) async throws {
    try await ExampleService.use { service in
      let escalation = Escalation.with {
        $0.openedOn = .on("2026-03-01")
        $0.text = text
      }
      try await service.store.desk(of: .system, now: { ExampleService.noon }).enter(
        [EntrySet(ExampleChild.own.localIdentifier, [EntryChange(adding: escalation)])],
        purpose: "example")
      try await SignedInClient.with(service) { opener in
        let browser = try await opener.signIn(.of(.officer))
        look(try await browser.get("/children/1/escalations/1/pack").text)
      }
    }
  }

  @Test
  func `whoever prints it is told whose names stand in it`() async throws {
    try await Self.pack("The plan was written for \(ExampleChild.other.name).") { page in
      #expect(page.contains("“Zebedee2 Quillfeather2”, another child"))
      #expect(page.contains("under “What the IRO asks for”"))
    }
  }

  @Test
  func `and of a sealed child no more than that something stands there`() async throws {
    try await Self.pack("\(ExampleChild.sealed.name) waits as well.") { page in
      #expect(page.contains("Something that must not be in this record, under"))
      #expect(page.split(separator: "Zebedee4", omittingEmptySubsequences: false).count == 2)
    }
  }

  @Test
  func `where nothing was found there is no warning`() async throws {
    try await Self.pack("The life-story book was not begun.") { page in
      #expect(page.contains("The life-story book was not begun."))
      #expect(!page.contains("may not be meant to have this"))
    }
  }
}
