import Care
import Measures
import TestSupport
import Testing

/// Figures that must agree with one another, and figures broken on purpose.
@Suite("Agreements between figures")
struct AgreementTests {
  private static let year = CollectionYear(ending: 2023)

  /// Every figure of a random service, of its children and of its work.
  private static func figures(seed: UInt64) -> [Figure] {
    let records = RandomService.records(seed: seed, children: 40)
    var tally = Tally(CountingPlan(years: [year], loaded: LoadedYears([])))
    for history in records.histories { tally.add(history) }
    let measures = Measure.all.filter { !$0.cases.isEmpty }
    return tally.figures().all + CaseTally(records.grounds()).figures(of: measures)
  }

  /// The checks that no figure of children alone makes: how many of each sort agree, and which do not.
  private static func checks(_ figures: [Figure]) -> [Reconciliation.Check] {
    let all = Reconciler(year, loaded: LoadedYears([])).reconciliation(with: Figures(figures))
      .checks
    let first = all.firstIndex { $0.name == ofTime } ?? all.endIndex
    return Array(all[first...])
  }

  private static let ofTime = "figures whose months and quarters add up to the year"
  private static let ofParts = "breakdowns of the service's work whose parts add up to the whole"
  private static let ofPairs = "numbers of the service's work that two measures count alike"

  @Test("all agree, whatever the records are", arguments: UInt64(51)...55)
  func agree(seed: UInt64) {
    let checks = Self.checks(Self.figures(seed: seed))
    #expect(checks.map(\.name) == [Self.ofTime, Self.ofParts, Self.ofPairs], "\(checks)")
    for check in checks { #expect(check.holds, "\(check)") }
    #expect(checks.map(\.whole).first.map { $0 > 200 } == true)
    #expect(checks.dropFirst().map(\.whole) == [19, 17])
  }

  @Test("figures of nothing agree with nothing, and are not said to")
  func nothing() { #expect(Self.checks([]).isEmpty) }

  @Test(
    "a figure that is one too high is found and named, and the others still agree",
    arguments: [
      ("reviews.venue_share", "venue", "school", "2022-23", "reviews.venue_share by venue"),
      (
        "reviews.venue_share", "venue", "school", "2022-06", "reviews.venue_share, school, by month"
      ),
      (
        "reviews.venue_share", "venue", "in person", "2022-23",
        "reviews.venue_share by venue: in person"
      ),
      ("permanence.track_share", "track", "twin", "2022-23", "permanence.track_share by track"),
      (
        "permanence.plan_type_share", "plan", "adoption: parallel", "2022-23-Q2",
        "permanence.plan_type_share, adoption: parallel, by quarter"
      ),
      (
        "safeguarding.concern_share", "concern", "other", "2022-23",
        "safeguarding.concern_share by concern"
      ),
      ("permanence.plan_share", "", "", "2022-23", "permanence.track_share, single, of how many"),
      (
        "escalations.opened", "reason", "drift and delay", "2022-23", "escalations.opened by reason"
      ),
      ("workforce.staff", "sex", "male", "2023-03-31", "workforce.staff by sex"),
      (
        "reviews.held", "", "", "2022-23",
        "visits.seen_before_review_share, of how many = reviews.held"
      ),
      ("voice.attended_share", "month", "2022-05", "2022-05", "voice.attended_share by month"),
    ])
  func broken(
    measure: String, dimension: String, key: String, period: String, name: String
  ) throws {
    var figures = Self.figures(seed: 51)
    let place = try #require(
      figures.firstIndex {
        $0.measure == measure && $0.dimension == dimension && $0.key == key && $0.period == period
      })
    figures[place] = figures[place].oneMore
    let failing = Self.checks(figures).filter { !$0.holds }
    let sorts: Set<String> = [Self.ofTime, Self.ofParts, Self.ofPairs]
    #expect(failing.contains { sorts.contains($0.name) })
    #expect(failing.contains { $0.name.hasPrefix(name) && abs($0.difference) == 1 }, "\(failing)")
    #expect(failing.allSatisfy { !$0.isExplained })
  }
}

extension Figure {
  /// The figure with one more in the numerator.
  fileprivate var oneMore: Figure {
    Figure(
      measure: measure, dimension: dimension, key: key, period: period, value: value, unit: unit,
      numerator: numerator.map { $0 + 1 }, denominator: denominator, basis: basis)
  }
}
