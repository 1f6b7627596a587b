import Care
import HTTPTypes
import HummingbirdTesting
import Store
import TestSupport
import Testing

@testable import Web

@Suite("For several children: another IRO, cover over a cover, the same work")
struct ForSeveralJourney {
  private static let save = "0123456789abcdef"

  private static func from(_ day: Int, _ more: [String: String] = [:]) -> [String: String] {
    ["from-day": "\(day)", "from-month": "4", "from-year": "2026", "save": save]
      .merging(more) { $1 }
  }

  /// Makes Ana's child and Ben's brothers or sisters of each other.
  private static func relate(_ service: ExampleService) async throws {
    var record = ExampleChild.own.record
    record.child?.siblings = [ExampleChild.other.localIdentifier]
    _ = try await service.store.desk(of: .system, now: { ExampleService.noon }).receive(
      [ReceivedReturn(register: [(ExampleChild.own.localIdentifier, record)])], purpose: "example")
  }

  @Test
  func `children are given to another IRO for a reason, after a look at both caseloads`()
    async throws
  {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        let manager = try await opener.signIn(.of(.officerManager))
        let place = "/officers/1/reallocate"
        #expect(try await manager.get(place).text.contains(ExampleChild.own.name))
        let bare = try await manager.post(place)
        #expect(bare.status == .unprocessableContent)
        #expect(bare.text.contains("Tick at least one child"))
        #expect(bare.text.contains("href=\"#reasonEnded\""))
        let fields = Self.from(1, ["officer": "2", "child": "1", "reasonEnded": "Fewer days"])
        let look = try await manager.post(place, fields).text
        #expect(
          look.contains("Ben Officer becomes the IRO of 1 child of Ana Officer from 1 April 2026."))
        #expect(look.contains("The caseload of both"))
        let done = try await manager.post(place, fields.merging(["step": "save"]) { $1 }).text
        #expect(done.contains("Done: 1"))
        let people = try await manager.get("/children/1/people").text
        #expect(people.contains("Ben Officer"))
        #expect(people.contains("1 April 2026"))
        let officer = try await opener.signIn(.of(.officer))
        #expect(try await officer.get("/children/1").status == .notFound)
        #expect(try await officer.get(place).status == .forbidden)
      }
    }
  }

  @Test
  func `brothers and sisters are not parted without a reason, and the reason is kept`()
    async throws
  {
    try await ExampleService.use { service in
      let desk = service.store.desk(of: .system, now: { ExampleService.noon })
      try await Self.relate(service)
      try await desk.enter(
        [
          EntrySet(
            nil,
            [
              EntryChange(
                adding: Officer.with {
                  $0.name = "Cy Officer"
                  $0.startedOn = .on("2020-01-01")
                }, number: 3),
              EntryChange(
                adding: Post.with {
                  $0.officer = Key(3)
                  $0.contract = .permanent
                  $0.fte = 1
                  $0.startedOn = .on("2020-01-01")
                }),
            ])
        ], purpose: "example")
      try await SignedInClient.with(service) { opener in
        let manager = try await opener.signIn(.of(.officerManager))
        let place = "/officers/1/reallocate"
        var fields = Self.from(
          1, ["officer": "3", "child": "1", "reasonEnded": "Fewer days", "step": "save"])
        let parted = try await manager.post(place, fields)
        #expect(parted.status == .unprocessableContent)
        #expect(parted.text.contains("A brother or sister stays with another IRO"))
        fields["siblingException"] = "size of the group"
        #expect(try await manager.post(place, fields).text.contains("Done: 1"))
      }
      let named = try await desk.entries().all(Appointment.self)
        .filter { $0.child == ExampleChild.own.key }.map(\.value)
      #expect(named.last?.siblingException == .size)
      #expect(named.first?.reasonEnded == "Fewer days")
    }
  }

  @Test
  func `a covering IRO who is away too is covered, and nobody who is away covers`() async throws {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        let manager = try await opener.signIn(.of(.officerManager))
        let step = ["child": "1", "step": "save"]
        let first = Self.from(1, step.merging(["officer": "2"]) { $1 })
        #expect(try await manager.post("/officers/1/cover", first).text.contains("Done: 1"))
        // Ben is away: the child whom he covers is among his, and does not go back to Ana as cover.
        #expect(try await manager.get("/officers/2/cover").text.contains(ExampleChild.own.name))
        let back = try await manager.post(
          "/officers/2/cover", Self.from(2, step.merging(["officer": "1"]) { $1 }))
        #expect(back.status == .unprocessableContent)
        #expect(back.text.contains("Ana Officer is the IRO of 1 child of these"))
        let away = Leave.with {
          $0.officer = ExampleOfficer.ana
          $0.leaveKind = .sickness
          $0.startedOn = .on("2026-04-01")
        }
        try await service.store.desk(of: .system, now: { ExampleService.noon })
          .enter([EntrySet(nil, [EntryChange(adding: away)])], purpose: "example")
        let refused = try await manager.post(
          "/officers/2/cover", Self.from(2, ["officer": "1", "child": "2"]))
        #expect(refused.text.contains("Ana Officer is away on 2 April 2026."))
      }
    }
  }

  @Test
  func `lists are narrowed by IRO and by team, in the address by number and word alone`()
    async throws
  {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        let manager = try await opener.signIn(.of(.officerManager))
        let ana = try await manager.get("/children?whose=all&iro=1").text
        #expect(ana.contains(ExampleChild.own.name))
        #expect(!ana.contains(ExampleChild.other.name))
        #expect(ana.contains("Take off the filter </span>Ana Officer"))
        let file = try await manager.get("/children.csv?whose=all&iro=1").text
        #expect(file.contains(ExampleChild.own.name))
        #expect(!file.contains(ExampleChild.other.name))
        let north = try await manager.get("/children?whose=all&team=north").text
        #expect(north.contains("Take off the filter </span>North"))
        let saved = try await manager.post(
          "/children/views", ["name": "North", "place": "/children?whose=all&iro=1&team=north"])
        #expect(
          saved.headers[.location] == "/children?whose=all&iro=1&team=north&done=view-saved")
      }
    }
  }

  @Test
  func `the same work is recorded for several children, where the user may write`() async throws {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        let officer = try await opener.signIn(.of(.officer))
        let form = try await officer.get("/shared-work?whose=all").text
        #expect(form.contains(ExampleChild.own.name))
        #expect(!form.contains(ExampleChild.other.name))
        let fields = [
          "doneOn-day": "30", "doneOn-month": "3", "doneOn-year": "2026",
          "footprintKind": "view of the plan for court", "note": "The plan holds.", "child": "1",
          "save": Self.save,
        ]
        let look = try await officer.post("/shared-work", fields).text
        #expect(look.contains("It is written into the records of 1 child:"))
        let done = try await officer.post(
          "/shared-work", fields.merging(["step": "save"]) { $1 }
        ).text
        #expect(done.contains("Done: 1"))
        #expect(try await officer.get("/children/1/visits").text.contains("The plan holds."))
        let auditor = try await opener.signIn(.of(.auditor)).get("/shared-work?whose=all").text
        #expect(auditor.contains("no children on the list in whose record you may write it"))
      }
    }
  }
}
