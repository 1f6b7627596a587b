import Care
import HTTPTypes
import HummingbirdTesting
import TestSupport
import Testing

@testable import Pages
@testable import Store
@testable import Web

@Suite("One meeting for brothers and sisters")
struct BrothersAndSistersJourney {
  /// Makes the second child of the example a sister of the first, and gives her Ana for an officer.
  private static func join(_ service: ExampleService) async throws {
    let desk = service.store.desk(of: .system, now: { ExampleService.noon })
    let other = ExampleChild.other
    var record = other.record
    record.child?.siblings = [ExampleChild.own.localIdentifier]
    _ = try await desk.receive(
      [ReceivedReturn(register: [(other.localIdentifier, record)])], purpose: "example")
    try await desk.enter(
      [
        EntrySet(
          other.localIdentifier,
          [
            EntryChange(
              adding: Appointment.with {
                $0.officer = ExampleOfficer.ana
                $0.appointmentKind = .cover
                $0.appointedAt = ExampleService.noon
              })
          ])
      ], purpose: "example")
  }

  private static func send(
    _ fields: [String: String], to path: String, _ browser: SignedInClient
  ) async throws -> TestResponse {
    let page = try await browser.get(path).text
    let own = ["was", "save"].map { ($0, SignedInClient.value(of: $0, in: page) ?? "") }
    return try await browser.post(path, fields.merging(own) { first, _ in first })
  }

  @Test
  func `attendance and general notes are shared, all else is each child's own`() async throws {
    try await ExampleService.use { service in
      try await Self.join(service)
      try await SignedInClient.with(service) { opener in
        let browser = try await opener.signIn(.of(.officer))
        let held = try await Self.send(
          [
            "heldOn-day": "31", "heldOn-month": "3", "heldOn-year": "2026", "officer": "1",
            "venue": "school", "presence": "in the room", "childSpoke": "yes",
            "spokenWithAlone": "yes",
          ], to: "/children/1/reviews/hold", browser)
        #expect(held.status == .seeOther)
        _ = try await Self.send(
          ["new-your-health-text": "Her own note.", "new-your-health-audience": "everyone"],
          to: "/children/1/reviews/2026-03-31/notes", browser)
        let shared = try await Self.send(
          ["sharing": "2", "attended": "aunt\ncarer", "notes": "We had cake."],
          to: "/children/1/reviews/2026-03-31/shared", browser)
        #expect(shared.status == .seeOther)
        let sister = try await browser.get("/children/2/reviews/2026-03-31/record").text
        #expect(sister.contains("Aunt; carer") && sister.contains("We had cake."))
        #expect(!sister.contains("Her own note."))
        #expect(sister.contains("The code of participation is open"))
        #expect(!sister.contains(ExampleChild.own.name))
        let own = try await browser.get("/children/1/reviews/2026-03-31/record").text
        #expect(own.contains("PN1") && own.contains("We had cake."))
      }
    }
  }
}
