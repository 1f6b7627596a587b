import Care
import HTTPTypes
import HummingbirdTesting
import Measures
import TestSupport
import Testing

@testable import Pages
@testable import Store
@testable import Web

@Suite("Looking at figures")
struct LookingAtFiguresJourney {
  @Test
  func `an officer sees a figure, how it is worked out, and the rows of their own children alone`()
    async throws
  {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        let browser = try await opener.signIn(.of(.officer))
        let list = try await browser.get("/figures?year=2025-26").text
        #expect(list.contains("/figures/of/reviews.held?year=2025-26"))
        #expect(list.contains("Small numbers, and what would give them away, are withheld."))
        let figure = try await browser.get("/figures/of/reviews.held?year=2025-26").text
        #expect(figure.contains("How this is worked out"))
        #expect(figure.contains(">10</dd>"))
        let rows = try await browser.get("/figures/of/reviews.held/rows?year=2025-26").text
        #expect(rows.contains(ExampleChild.own.name))
        #expect(rows.contains("Rows of records that your account does not open are not shown."))
        #expect(try await browser.get("/figures/by?year=2025-26").status == .forbidden)
      }
    }
  }

  @Test
  func `a manager sees them by officer, and the rows of whoever they may open`() async throws {
    try await ExampleService.use { service in
      try await SignedInClient.with(service) { opener in
        let browser = try await opener.signIn(.of(.headOfService))
        let table = try await browser.get("/figures/by?year=2025-26&measure=reviews.held").text
        #expect(table.contains("Ana Officer") && table.contains("Ben Officer"))
        #expect(table.contains("For management use only"))
        let rows = try await browser.get("/figures/of/reviews.held/rows?year=2025-26").text
        #expect(rows.contains(ExampleChild.sealed.name))
        #expect(rows.contains("Rows of records that your account does not open are not shown."))
      }
    }
  }

  @Test
  func `small numbers are withheld from whoever does not manage the service`() async throws {
    try await ExampleService.use { service in
      try await service.site.store.desk(of: .system, now: { ExampleService.noon }).enter(
        [
          EntrySet(
            ExampleChild.own.localIdentifier,
            [
              EntryChange(
                adding: Intervention.with {
                  $0.raisedOn = .on("2026-02-02")
                  $0.issue = .education
                })
            ])
        ], purpose: "example")
      try await SignedInClient.with(service) { opener in
        let place = "/figures/of/interventions.recorded"
        let officer = try await opener.signIn(.of(.officer))
        #expect(try await officer.get("\(place)?year=2025-26").text.contains("Withheld"))
        #expect(try await officer.get("\(place)/rows?year=2025-26").status == .notFound)
        let head = try await opener.signIn(.of(.headOfService))
        #expect(try await head.get("\(place)?year=2025-26").text.contains(">1</dd>"))
      }
    }
  }

  @Test
  func `what was counted is kept until something changes, and not after`() async throws {
    try await ExampleService.use { service in
      let desk = service.store.desk(of: .system, now: { ExampleService.noon })
      let shelf = service.site.figures
      let year = CollectionYear(ending: 2026)
      func held() async throws -> Int? {
        try await shelf.figures(of: year, on: ExampleService.today, at: desk)
          .total(of: "interventions.recorded", in: FigurePeriod(year))?.numerator
      }
      #expect(try await held() == nil)
      let state = try await desk.lastChange()
      try await desk.note("Something was shown.", purpose: "example")
      #expect(try await desk.lastChange() == state)
      try await desk.enter(
        [
          EntrySet(
            ExampleChild.own.localIdentifier,
            [EntryChange(adding: Intervention.with { $0.raisedOn = .on("2026-02-02") })])
        ], purpose: "example")
      #expect(try await held() == 1)
    }
  }
}
