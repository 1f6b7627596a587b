import Care
import HTTPTypes
import HummingbirdTesting
import Store
import TestSupport
import Testing

@testable import Web

@Suite("Drawing files to audit")
struct DrawingFilesJourney {
  @Test
  func `an auditor draws the month's files once, grades one, and the page shows how it was done`()
    async throws
  {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        let auditor = try await opener.signIn(.of(.auditor))
        let first = try await auditor.get("/service/audits").text
        #expect(first.contains("Draw the files of April 2026"))
        let none = try await auditor.post("/service/audits/draw", ["wanted": "0"])
        #expect(none.status == .unprocessableContent)
        #expect(none.text.contains("id=\"wanted-problem\""))
        let drawn = try await auditor.post("/service/audits/draw", ["wanted": "4"])
        #expect(drawn.headers[.location] == "/service/audits/1?done=files-drawn")
        let again = try await auditor.post("/service/audits/draw", ["wanted": "4"])
        #expect(again.text.contains("drawn already"))
        let page = try await auditor.get("/service/audits/1").text
        #expect(page.contains("Seed of the year"))
        #expect(page.contains(ExampleChild.own.name) && page.contains(ExampleChild.other.name))
        #expect(page.contains("A restricted record"))
        #expect(page.contains("One more file was drawn, of a child from whom you keep away"))
        for child in [ExampleChild.restricted, .sealed, .conflicted] {
          #expect(!page.contains(child.name), "\(child)")
        }
        #expect(!page.contains("/children/\(ExampleChild.sealed.key.number)/"))
        let file = try await auditor.get("/service/audits/1/population.csv").text
        #expect(file.split(separator: "\r\n").count == 5)
        let form = try await auditor.get(
          "/children/2/quality/audits/new?area=voice-of-the-child"
        ).text
        #expect(form.contains(" checked"))
        let graded = try await auditor.post(
          "/children/2/quality/audits/new",
          [
            "auditedOn-day": "1", "auditedOn-month": "4", "auditedOn-year": "2026",
            "area": "voice of the child", "grade": "good", "finding": "Her own words open it.",
          ])
        #expect(graded.status == .seeOther)
        let after = try await auditor.get("/service/audits/1").text
        #expect(after.contains("Good, on 1 April 2026"))
        #expect(after.contains("Her own words open it."))
        let all = try await auditor.get("/service/audits?year=2026-27").text
        #expect(all.contains("Showing 1 to 1 of 1") && all.contains("Voice of the child"))
        let before = try await auditor.get("/service/audits?year=2019-20").text
        #expect(before.contains("None is recorded."))
      }
    }
  }

  @Test
  func `a record that is sealed after the drawing is told nowhere, and is not counted`()
    async throws
  {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        let manager = try await opener.signIn(.of(.officerManager))
        _ = try await manager.post("/service/audits/draw", ["wanted": "4"])
        let desk = service.store.desk(of: .system, now: { ExampleService.noon })
        let seal = RecordProtection.with {
          $0.tier = .sealed
          $0.startedOn = .on("2026-03-30")
          $0.reason = "A police matter."
          $0.named = ["headofservice", "somebody.else"]
        }
        try await desk.enter(
          [EntrySet(ExampleChild.other.localIdentifier, [EntryChange(adding: seal)])],
          purpose: "example")
        let page = try await manager.get("/service/audits/1").text
        #expect(!page.contains(ExampleChild.other.name) && !page.contains("/children/2/"))
        #expect(page.contains("One more file was drawn"))
        let file = try await manager.get("/service/audits/1/population.csv").text
        #expect(file.split(separator: "\r\n").count == 4)
      }
    }
  }

  @Test
  func `early endings, records read and what shows a theme are found across children`()
    async throws
  {
    try await ExampleService.use { service in
      try await service.addRows()
      try await SignedInClient.with(service) { opener in
        let manager = try await opener.signIn(.of(.officerManager))
        for place in ["early-endings", "records-read"] {
          let page = try await manager.get("/service/\(place)").text
          #expect(page.contains(ExampleChild.own.name), "\(place)")
          for child in [ExampleChild.restricted, .sealed, .conflicted] {
            #expect(!page.contains(child.name), "\(place) \(child)")
          }
        }
        let theme = try await manager.get("/service/themes/1").text
        #expect(theme.contains("/service/themes/1/evidence"))
        let officer = try await opener.signIn(.of(.officer))
        #expect(try await officer.get("/service/themes/1/evidence").status == .ok)
        #expect(try await officer.get("/service/early-endings").status == .forbidden)
        let ana = try await manager.get("/officers/1").text
        for list in ["posts", "leave", "supervision", "observations"] {
          #expect(ana.contains("/service/\(list)?officer=1"), "\(list)")
        }
      }
    }
  }

  @Test
  func `what shows a theme comes page by page, the newest first`() async throws {
    try await ExampleService.use { service in
      let desk = service.store.desk(of: .system, now: { ExampleService.noon })
      let theme = PracticeTheme.with {
        $0.title = "Life-story work begins late"
        $0.recordedOn = .on("2026-01-05")
        $0.interventionIssues = [.lifeStory]
      }
      let raised = (1...30).map { number in
        EntryChange(
          adding: Intervention.with {
            $0.raisedOn = Day.on("2026-01-31").adding(days: number)
            $0.issue = .lifeStory
          })
      }
      try await desk.enter(
        [
          EntrySet(nil, [EntryChange(adding: theme)]),
          EntrySet(ExampleChild.own.localIdentifier, raised),
        ], purpose: "example")
      try await SignedInClient.with(service) { opener in
        let place = "/service/themes/1/evidence"
        let manager = try await opener.signIn(.of(.officerManager))
        let first = try await manager.get(place).text
        #expect(first.contains("Showing 1 to 25 of 30") && first.contains("\(place)?page=2"))
        #expect(first.contains(">2 March 2026<") && !first.contains(">1 February 2026<"))
        let second = try await manager.get("\(place)?page=2").text
        #expect(second.contains("Showing 26 to 30 of 30") && second.contains(">1 February 2026<"))
      }
    }
  }
}
