import Care
import Testing
import TestSupport

@Suite("Loaded years")
struct LoadedYearsTests {
  @Test(
    "a run begins with the first year that has no loaded year before it",
    arguments: [
      ("2025-06-01", "2024-04-01"), ("2024-04-01", "2024-04-01"), ("2026-03-31", "2024-04-01"),
      ("2022-01-01", "2021-04-01"), ("2023-01-01", nil), ("2026-04-01", nil), ("2021-03-31", nil),
    ])
  func runs(day: String, start: String?) {
    let loaded = LoadedYears.ending(2026, 2022, 2025)
    #expect(loaded.runStart(holding: .on(day)) == start.map(Day.on))
  }

  @Test("without a loaded year there is no run")
  func none() {
    #expect(LoadedYears([]).runStart(holding: .t0) == nil)
  }
}
