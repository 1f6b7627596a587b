import Care
import TestSupport
import Testing

@Suite("Health of a year")
struct YearsHealthTests {
  @Test(
    "outcomes are of a year to 31 March, of each year once, with a score on the scale",
    arguments: [
      (["2024-03-31", "2025-03-31"], 12, nil), (["2024-03-30"], 12, "30 March 2024 is none"),
      (["2024-03-31", "2024-03-31"], 12, "twice"), (["2024-03-31"], 41, "outside 0 to 40"),
    ] as [([String], Int, String?)])
  func check(days: [String], score: Int, refusal: String?) {
    let record = CareRecord(
      source: .heard,
      healthOfYears: days.map {
        YearsHealth(yearEndsOn: .on($0), outcomes: HealthOutcomes(difficultiesScore: score))
      })
    do {
      try record.check()
      #expect(refusal == nil)
    } catch {
      #expect(error.sentence.contains(refusal ?? "no refusal was due"))
    }
  }
}
