import Care
import Measures
import Testing

/// Whether totals hold together, and which children make a difference.
@Suite("Reconciliation")
struct ReconciliationTests {
  private static let year = CollectionYear(ending: 2026)
  private static let loaded = LoadedYears([year.previous, year])

  private func reconciliation(_ histories: [CareHistory]) -> Reconciliation {
    var tally = Tally(CountingPlan(years: [Self.year], loaded: Self.loaded))
    var reconciler = Reconciler(Self.year, loaded: Self.loaded)
    for history in histories {
      tally.add(history)
      reconciler.add(history)
    }
    return reconciler.reconciliation(with: tally.figures())
  }

  @Test("a tidy population reconciles in every total", arguments: UInt64(31)...34)
  func tidy(seed: UInt64) {
    var random = RandomHistory(seed: seed)
    let found = reconciliation((0..<150).map { random.tidy($0, around: Self.year) })
    #expect(found.movements.isEmpty)
    for check in found.checks { #expect(check.holds, "\(check)") }
    #expect(found.holds && found.checks.count == 23)
  }

  @Test("an untidy population differs only by the children listed", arguments: UInt64(35)...39)
  func untidy(seed: UInt64) {
    var random = RandomHistory(seed: seed)
    let found = reconciliation((0..<150).map { random.untidy($0, around: Self.year) })
    for check in found.checks { #expect(check.isExplained, "\(check)") }
    #expect(!found.movements.isEmpty)
    #expect(found.movements.allSatisfy { $0.difference != 0 && !$0.causes.isEmpty })
  }

  @Test("each fault of a return is named with its child and day")
  func causes() {
    let lost = HistoryEpisode(
      startedOn: Day("2024-05-01") ?? .earliest, reasonBegan: .s, legalStatus: .c2,
      openIn: Self.year.previous)
    let found = reconciliation([
      .child(1, [.stay("2025-06-01", nil, began: .p)]),
      .child(2, [.stay("2024-06-01", "2025-08-01", ceased: .x1)]),
      .child(3, [lost]),
      .child(4, [.stay("2024-06-01", nil), .stay("2025-06-01", "2025-07-01")]),
      .child(5, [.stay("2024-06-01", "2025-06-01")]),
      .child(6, [.stay("2025-06-01", nil), .stay("2025-07-01", nil)]),
    ])
    let causes = Dictionary(uniqueKeysWithValues: found.movements.map { ($0.label, $0.causes) })
    #expect(
      causes == [
        "Child 1": [.startNotKnown], "Child 2": [.nothingFollows], "Child 3": [.lost],
        "Child 6": [.overlapping],
      ])
    #expect(found.movements.map(\.difference) == [1, -1, -1, -1])
    #expect(found.movements.map { $0.days.map(\.description) }.first == ["2025-06-01"])
    #expect(found.checks.first?.isExplained == true && found.checks.first?.holds == false)
  }
}
