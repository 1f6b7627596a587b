import Care
import HTTPTypes
import HummingbirdTesting
import Store
import TestSupport
import Testing

@testable import Web

@Suite("Sealed brothers and sisters, saved by those who may not know of them")
struct HiddenOthersTests {
  private static let (own, other, sealed) = (
    ExampleChild.own, ExampleChild.other, ExampleChild.sealed
  )

  /// Names the sealed child, and another, in the record of Ana's child and in a meeting of it.
  private static func fill(_ service: ExampleService) async throws -> Desk {
    let desk = service.store.desk(of: .system, now: { ExampleService.noon })
    let both = [sealed.localIdentifier, other.localIdentifier]
    var record = own.record
    record.child?.siblings = both
    _ = try await desk.receive(
      [ReceivedReturn(register: [(own.localIdentifier, record)])], purpose: "example")
    let plan = ReviewPlan.with {
      $0.plannedFor = .on("2026-04-15")
      $0.bookedOn = .on("2026-03-01")
      $0.sharedWith = both
    }
    let meeting = ReviewMeeting.with {
      $0.heldOn = ExampleChild.heldOn
      $0.sharedWith = both
    }
    let brother = PersonInvolved.with {
      $0.relation = .other
      $0.name = "Robin"
      $0.localIdentifier = sealed.localIdentifier
      $0.startedOn = .on("2025-01-06")
    }
    try await desk.enter(
      [
        EntrySet(
          own.localIdentifier,
          [
            EntryChange(adding: plan), EntryChange(adding: meeting), EntryChange(adding: brother),
          ])
      ], purpose: "example")
    return desk
  }

  private static func opened(at desk: Desk) async throws -> OpenChild {
    guard case .open(let child) = try await desk.open(own.key, purpose: "a test") else {
      throw Breach("The record did not open.")
    }
    return child
  }

  @Test
  func `who the child is can be corrected, and what was not shown is neither lost nor told`()
    async throws
  {
    try await ExampleService.use { service in
      let desk = try await Self.fill(service)
      @Sendable func siblings() async throws -> [String]? {
        try await Self.opened(at: desk).file.child?.siblings
      }
      try await SignedInClient.with(service) { opener in
        let manager = try await opener.signIn(.of(.officerManager))
        let place = "/children/1/register/particulars"
        var fields = [
          "name": "Robin Corrected", "bornOn-day": "15", "bornOn-month": "6",
          "bornOn-year": "2012", "sex": "female", "siblings": Self.other.localIdentifier,
          "step": "save",
        ]
        let form = try await manager.get(place).text
        #expect(form.contains(Self.other.localIdentifier))
        let renamed = try await manager.post(place, fields)
        #expect(renamed.status == .seeOther)
        #expect(
          try await siblings() == [Self.sealed.localIdentifier, Self.other.localIdentifier])

        fields["siblings"] = "QXZ990001\n\(Self.other.localIdentifier)"
        let added = try await manager.post(place, fields)
        #expect(added.status == .seeOther)
        #expect(
          try await siblings()
            == ["QXZ990001", Self.other.localIdentifier, Self.sealed.localIdentifier])

        fields["siblings"] = ""
        let emptied = try await manager.post(place, fields)
        #expect(emptied.status == .seeOther)
        #expect(try await siblings() == [Self.sealed.localIdentifier])
        for page in [
          form, renamed.text, added.text, emptied.text, try await manager.get(place).text,
        ] {
          #expect(!page.contains(Self.sealed.localIdentifier))
        }

        let head = try await opener.signIn(.of(.headOfService))
        #expect(try await head.get(place).text.contains(Self.sealed.localIdentifier))
        #expect(try await head.post(place, fields).status == .seeOther)
        #expect(try await siblings() == [])
      }
    }
  }

  @Test
  func `a brother is shown by name to those who may open his record, and to nobody else`()
    async throws
  {
    try await ExampleService.use { service in
      _ = try await Self.fill(service)
      try await SignedInClient.with(service) { opener in
        let manager = try await opener.signIn(.of(.officerManager)).get("/children/1/people").text
        #expect(manager.contains("<a class=\"govuk-link\" href=\"/children/2\">\(Self.other.name)"))
        #expect(!manager.contains("A brother or sister whose record you may not see"))
        let officer = try await opener.signIn(.of(.officer)).get("/children/1/people").text
        #expect(!officer.contains(Self.other.name))
        #expect(!officer.contains(Self.other.localIdentifier))
        #expect(
          officer.split(separator: "A brother or sister whose record you may not see").count == 2)
      }
    }
  }

  @Test
  func `a brother whom somebody else added meanwhile is not overwritten`() async throws {
    try await ExampleService.use { service in
      let desk = try await Self.fill(service)
      let manager = service.store.desk(
        of: Persona.of(.officerManager).user, now: { ExampleService.noon })
      let seen = try await Self.opened(at: manager).file
      var meanwhile = try #require(try await Self.opened(at: desk).file.record(from: .heard))
      meanwhile.child?.siblings.append("QXZ990001")
      _ = try await desk.receive(
        [ReceivedReturn(register: [(Self.own.localIdentifier, meanwhile)])], purpose: "example")
      var record = try #require(seen.record(from: .heard))
      record.child?.siblings = []
      await #expect(throws: Breach.self) {
        _ = try await manager.keep(
          ChildChanges(record: seen.changes(to: record)), of: Self.own.localIdentifier,
          purpose: "a test")
      }
    }
  }

  @Test
  func `with whom a meeting is shared is told and kept in the same way`() async throws {
    try await ExampleService.use { service in
      let desk = try await Self.fill(service)
      let officer = service.store.desk(
        of: Persona.of(.officer).user, now: { ExampleService.noon })
      let child = try await Self.opened(at: officer)
      let plan = try #require(child.entries.all(ReviewPlan.self).first)
      var meeting = try #require(child.entries.all(ReviewMeeting.self).first)
      for list in [plan.value.sharedWith, meeting.value.sharedWith] {
        #expect(list == [Self.other.localIdentifier])
      }
      let brother = try #require(
        child.entries.all(PersonInvolved.self).first(where: { $0.value.relation == .other }))
      #expect(brother.value.localIdentifier == nil)
      var named = brother.value
      named.phone = "0121 496 0001"
      let seen = meeting
      meeting.value.venue = .school
      meeting.value.sharedWith = []
      var later = plan.value
      later.time = "4pm"
      try await officer.enter(
        [
          EntrySet(
            Self.own.localIdentifier,
            [
              .replacing(seen, with: meeting.value), .replacing(plan, with: later),
              .replacing(brother, with: named),
            ])
        ], purpose: "a test")
      let held = try await Self.opened(at: desk).entries
      #expect(
        held.all(ReviewMeeting.self).map(\.value.sharedWith) == [[Self.sealed.localIdentifier]])
      #expect(
        held.all(ReviewPlan.self).map(\.value.sharedWith)
          == [[Self.sealed.localIdentifier, Self.other.localIdentifier]])
      #expect(held.all(ReviewPlan.self).first?.value.time == "4pm")
      let kept = held.all(PersonInvolved.self).map(\.value).first { $0.relation == .other }
      #expect(kept?.localIdentifier == Self.sealed.localIdentifier)
      #expect(kept?.phone == named.phone)
    }
  }
}
