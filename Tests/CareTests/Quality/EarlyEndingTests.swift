import Care
import TestSupport
import Testing

@Suite("Early endings of long-term fostering")
struct EarlyEndingTests {
  private static let history = CareHistory.example([
    .example("2024-01-10", to: "2024-03-01", placement: .r1, ceased: .x1),
    .example("2024-03-01", to: "2024-05-02", began: .p, placement: .u4, ceased: .x1),
    // The legal status changed, the foster home did not.
    .example(
      "2024-05-02", to: "2024-09-10", began: .l, status: .e1, placement: .u4, ceased: .x1),
    .example("2024-09-10", began: .p, placement: .u6),
  ])

  @Test(
    arguments: [
      ("2024-09-10", true), ("2024-09-03", true), ("2024-05-02", true), ("2024-02-15", false),
      ("2024-10-01", false), ("2023-12-01", true),
    ])
  func `an early ending lies in a foster home that has ended, as far as episodes are known`(
    day: String, isKnown: Bool
  ) {
    let said = EntryGrounds.of(history: Self.history).refusal(
      of: EarlyEnding.with { $0.endedOn = .on(day) })
    #expect((said == nil) == isKnown, "\(said ?? "nothing")")
    if !isKnown { #expect(said?.contains("no foster home that has ended") == true) }
  }
}
