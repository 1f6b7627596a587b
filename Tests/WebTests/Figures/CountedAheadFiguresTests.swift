import Care
import Measures
import Testing

@testable import Store
@testable import Web

/// Figures made from what was counted ahead.
@Suite("Figures from children counted ahead")
struct CountedAheadFiguresTests {
  private static let year = CollectionYear(ending: 2026)

  private static func figures(_ desk: Desk) async throws -> Figures {
    try await desk.figures(of: CollectionYear.inAnnualReport(of: year))
  }

  @Test("what was counted ahead is what is added up, and bytes that cannot be read are told")
  func areAddedUp() async throws {
    try await ExampleService.use { service in
      let desk = service.store.desk(of: .system, now: { ExampleService.noon })
      let before = try await Self.figures(desk)
      #expect(try await desk.countAhead(for: Self.year) > 4)
      #expect(try await Self.figures(desk).all == before.all)

      // With most of the rows gone behind the audit's back the figures are still those counted ahead.
      try await service.store.engine.write {
        _ = try $0.run(
          "DELETE FROM appointment WHERE number > (SELECT MIN(number) FROM appointment)")
      }
      #expect(try await Self.figures(desk).all == before.all)
      let anew = try await service.store.engine.read {
        try $0.rows("SELECT 1 FROM child") { _ in 1 }
      }
      #expect(try await desk.countAhead(for: Self.year, anew: true) <= anew.count)
      #expect(try await Self.figures(desk).all != before.all)

      try await service.store.engine.write { transaction in
        _ = try transaction.run("UPDATE countedChild SET cases = ?", [.bytes([1, 255])])
      }
      let fault = await #expect(throws: StoreFault.self) { try await Self.figures(desk) }
      #expect(fault?.mend.contains("heard report prepare --anew") == true)
    }
  }

  @Test(
    "what stands there and is not as the records have it is found, whatever was altered",
    arguments: [
      "UPDATE countedChild SET cases = ? WHERE child = 3",
      "UPDATE countedChild SET holdsUntil = '2031-05-05' WHERE child = 3",
      "DELETE FROM appointment WHERE child = 3",
    ])
  func altered(alteration: String) async throws {
    try await ExampleService.use { service in
      let desk = service.store.desk(of: .system, now: { ExampleService.noon })
      #expect(try await desk.countAhead(for: Self.year) > 4)
      #expect(try await desk.countedOtherwise() == [])
      let values: [Value] = alteration.contains("?") ? [.bytes([0, 0, 0])] : []
      try await service.store.engine.write { transaction in
        let altered = try transaction.run(alteration, values)
        #expect(altered > 0)
      }
      #expect(try await desk.countedOtherwise() == [Key(3)])
    }
  }

  @Test(
    "each night the year that ended last is counted ahead, and only what changed the next night")
  func night() async throws {
    try await ExampleService.use { service in
      let desk = service.store.desk(of: .system, now: { ExampleService.noon })
      let first = try await desk.countAheadForTheYearThatEnded(by: ExampleService.today)
      #expect(first.hasPrefix("Counted ahead for the annual report of 2025-26: children "))
      let second = try await desk.countAheadForTheYearThatEnded(by: ExampleService.today)
      #expect(
        second
          == "No child's records have changed that the annual report of 2025-26 is counted from.")
    }
  }
}
