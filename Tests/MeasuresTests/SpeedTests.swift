import Care
import Foundation
import Measures
import Testing

/// How long counting takes: `HEARD_BENCH=130000 swift test -c release --filter SpeedTests`.
@Suite(
  "Speed of counting",
  .enabled(if: ProcessInfo.processInfo.environment["HEARD_BENCH"] != nil), .serialized)
struct SpeedTests {
  private static let year = CollectionYear(ending: 2026)
  private static let loaded = LoadedYears([year.previous, year])
  private static let histories: [CareHistory] = {
    let count = Int(ProcessInfo.processInfo.environment["HEARD_BENCH"] ?? "") ?? 130_000
    var random = RandomHistory(seed: 903)
    return (0..<count).map { random.tidy($0, around: year) }
  }()

  @Test(
    "measures that begin so take so long",
    arguments: ["", "population.", "reviews.", "reviews.held", "voice.", "reviews.all"])
  func counting(prefix: String) {
    let histories = Self.histories
    let measures = Measure.all.filter { $0.identifier.hasPrefix(prefix) }
    let plan = CountingPlan(years: [Self.year], measures: measures, loaded: Self.loaded)
    var best = Double.infinity
    for _ in 0..<3 {
      let clock = ContinuousClock()
      let taken = clock.measure {
        var tally = Tally(plan)
        for history in histories { tally.add(history) }
        #expect(!tally.figures().all.isEmpty)
      }
      best = min(
        best, Double(taken.components.attoseconds) / 1e18 + Double(taken.components.seconds))
    }
    let reviews = histories.reduce(0) { $0 + $1.reviews.count }
    print("\(prefix)*: \(histories.count) children, \(reviews) reviews: \(best) s")
  }
}
