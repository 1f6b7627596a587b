import Care
import Measures
import Testing

/// The rules of the data set, one by one.
@Suite("Definitions")
struct DefinitionTests {
  private static let year = CollectionYear(ending: 2026)

  private func figures(
    _ histories: [CareHistory], loaded: [Int] = [2025, 2026], policies: Policies = .standard,
    asAt: Day? = nil, reference: [ReferenceFigure] = []
  ) -> Figures {
    var tally = Tally(
      CountingPlan(
        years: [Self.year], loaded: LoadedYears(loaded.map(CollectionYear.init(ending:))),
        policies: policies, asAt: asAt))
    for history in histories { tally.add(history) }
    return tally.figures(reference: reference)
  }

  private func value(
    _ figures: Figures, _ measure: String, _ dimension: String = "", _ key: String = "",
    in period: String = "2025-26"
  ) -> Double? {
    figures.figure(measure, dimension: dimension, key: key, period: period)?.value
  }

  @Test(
    "a child whose care ended on the first day of the year was in care before it and ceased in it")
  func endedOnFirstDay() {
    let figures = figures([.child(1, [.stay("2024-01-01", "2025-04-01")])])
    #expect(value(figures, "population.in_care", in: "2025-03-31") == 1)
    #expect(value(figures, "population.in_care", in: "2026-03-31") == 0)
    #expect(value(figures, "population.in_care_during_year") == 1)
    #expect(value(figures, "population.ceased") == 1)
    #expect(value(figures, "population.ceased", "month", "2025-04", in: "2025-04") == 1)
  }

  @Test("a child whose care ended on the last day before the year is in neither")
  func endedBefore() {
    let figures = figures([.child(1, [.stay("2024-01-01", "2025-03-31")])])
    #expect(value(figures, "population.in_care", in: "2025-03-31") == 0)
    #expect(value(figures, "population.in_care_during_year") == 0)
    #expect(value(figures, "population.ceased") == 0)
  }

  @Test("a child who came in and left twice is one child, two starts and two ends")
  func twice() {
    let figures = figures([
      .child(1, [.stay("2025-05-01", "2025-06-01"), .stay("2025-09-01", "2025-10-01")])
    ])
    #expect(value(figures, "population.in_care_during_year") == 1)
    #expect(value(figures, "population.started") == 2)
    #expect(value(figures, "population.ceased") == 2)
  }

  @Test("from short breaks to section 20 a child comes into care on the first day of that episode")
  func fromShortBreaks() {
    let figures = figures([
      .child(
        1,
        [
          .stay("2025-01-10", "2025-07-01", .v4, .u6, ceased: .x1),
          .stay("2025-07-01", nil, .v2, .u6, began: .l),
        ], reviewed: [("2025-06-01", .pn1), ("2025-07-29", .pn1)])
    ])
    #expect(value(figures, "population.short_breaks", in: "2025-03-31") == 1)
    #expect(value(figures, "population.in_care", in: "2025-03-31") == 0)
    #expect(value(figures, "population.started", "month", "2025-07", in: "2025-07") == 1)
    #expect(value(figures, "population.in_care", in: "2026-03-31") == 1)
    #expect(value(figures, "reviews.held") == 1)
    #expect(value(figures, "reviews.short_breaks_held") == 1)
    #expect(value(figures, "reviews.in_timescale", "sequence", "first") == 1)
  }

  @Test("from section 20 to short breaks a child leaves care")
  func toShortBreaks() {
    let figures = figures([
      .child(
        1,
        [
          .stay("2025-05-01", "2025-07-01", .v2, .u6, ceased: .x1),
          .stay("2025-07-01", nil, .v4, .u6, began: .l),
        ])
    ])
    #expect(value(figures, "population.ceased") == 1)
    #expect(value(figures, "population.in_care", in: "2026-03-31") == 0)
    #expect(value(figures, "population.short_breaks", in: "2026-03-31") == 1)
  }

  @Test("two reviews on one day count once")
  func twoOnOneDay() {
    let figures = figures([
      .child(
        1, [.stay("2025-05-01", nil)], reviewed: [("2025-05-20", .pn1), ("2025-05-20", .pn5)])
    ])
    #expect(value(figures, "reviews.held") == 1)
  }

  @Test("a code of a fixed list is shown with 0 where nothing falls under it")
  func fixedLists() {
    let figures = figures([
      .child(1, [.stay("2025-05-01", nil)], reviewed: [("2025-05-20", .pn1)])
    ])
    for code in ["PN2", "PN3", "PN4", "PN5", "PN6", "PN7"] {
      #expect(value(figures, "voice.participated_share", "code", code, in: "2025-05") == 0)
    }
    #expect(value(figures, "population.legal_status", "legal_status", "L3", in: "2026-03-31") == 0)
  }

  @Test("a child is 17 until the 18th birthday, and left out from it on")
  func eighteenthBirthday() {
    let stay = HistoryEpisode.stay("2025-05-01", nil)
    let figures = figures([
      .child(1, [stay], born: "2008-03-31"), .child(2, [stay], born: "2008-04-01"),
      .child(3, [stay], born: nil), .child(4, [stay], born: "2026-05-01"),
    ])
    let seventeen = figures.figure(
      "population.age_share", dimension: "age_band", key: "16 and 17", period: "2026-03-31")
    #expect(seventeen?.numerator == 1 && seventeen?.denominator == 3)
    #expect(seventeen?.basis == "18 or over: 1")
    #expect(value(figures, "population.age", "age_band", "not known", in: "2026-03-31") == 2)
    #expect(value(figures, "population.age", "age_band", "10 and over", in: "2026-03-31") == 1)
  }

  @Test(
    "refused and not yet obtained are not known, and shares divide by those known",
    arguments: [Ethnicity.refu, .nobt, nil])
  func notKnownEthnicity(code: Ethnicity?) {
    var unknown = CareHistory.child(2, [.stay("2025-05-01", nil)])
    unknown.ethnicity = code
    let figures = figures([.child(1, [.stay("2025-05-01", nil)]), unknown])
    #expect(
      value(figures, "population.ethnicity", "ethnic_group", "not known", in: "2026-03-31") == 1)
    let white = figures.figure(
      "population.ethnicity_share", dimension: "ethnic_group", key: "White", period: "2026-03-31")
    #expect(white?.value == 100 && white?.denominator == 1 && white?.basis == "not known: 1")
  }

  @Test("a temporary placement counts as the one that the child is away from")
  func temporaryPlacement() {
    let figures = figures([
      .child(
        1,
        [
          .stay("2025-05-01", "2026-03-01", .c2, .k2, ceased: .x1),
          .stay("2026-03-01", nil, .c2, .t1, began: .p),
        ])
    ])
    #expect(
      value(figures, "population.placement", "placement", "residential care", in: "2026-03-31") == 1
    )
    #expect(
      value(figures, "population.placement", "placement", "not family-based", in: "2026-03-31") == 1
    )
  }

  @Test("unaccompanied until the day that the status ceases")
  func unaccompanied() {
    let ends = ["2026-03-31", "2026-04-01", nil].enumerated().map { index, end in
      var child = CareHistory.child(index, [.stay("2025-05-01", nil)])
      child.unaccompanied = Unaccompanied(ceasesOn: end.flatMap { Day($0) })
      return child
    }
    #expect(value(figures(ends), "population.uasc", in: "2026-03-31") == 2)
  }

  @Test("quarters and months are named by the year, and add up")
  func periods() {
    let reviews = ["2025-04-01", "2025-06-30", "2025-07-01", "2026-01-01", "2026-03-31"]
    let figures = figures([
      .child(1, [.stay("2020-05-01", nil)], reviewed: reviews.map { ($0, .pn1) })
    ])
    for (quarter, number) in [("Q1", 2), ("Q2", 1), ("Q3", 0), ("Q4", 2)] {
      let name = "2025-26-\(quarter)"
      #expect(value(figures, "reviews.held", "quarter", name, in: name) == Double(number))
    }
    #expect(value(figures, "reviews.held", "month", "2025-06", in: "2025-06") == 1)
    #expect(value(figures, "reviews.held", "sequence", "later", in: "2025-26-Q4") == 2)
    #expect(value(figures, "reviews.held") == 5)
    #expect(value(figures, "reviews.held_monthly_mean") == 5.0 / 12)
    #expect(figures.all.count { $0.measure == "reviews.held" && $0.dimension == "month" } == 12)
  }

  @Test("the rate divides by residents entered, and says where they are from")
  func rate() {
    let stay = [HistoryEpisode.stay("2025-05-01", nil)]
    let england = ReferenceFigure(
      measure: "population.rate_per_10k", dimension: "comparator", key: "England",
      period: "2026-03-31", value: 67, source: "DfE")
    let old = ReferenceFigure(
      measure: "population.rate_per_10k", dimension: "comparator", key: "England",
      period: "2021-03-31", value: 67, source: "DfE")
    let figures = figures(
      [.child(1, stay), .child(2, stay)], reference: [.residents, england, old])
    let city = figures.figure(
      "population.rate_per_10k", dimension: "area", key: "City", period: "2026-03-31")
    #expect(city?.value == 1 && city?.numerator == 2 && city?.denominator == 20_000)
    #expect(city?.basis == "residents under 18: an example")
    let before = figures.figure(
      "population.rate_per_10k", dimension: "area", key: "City", period: "2025-03-31")
    #expect(before?.value == .some(nil) && before?.basis == "residents under 18: not entered")
    #expect(
      value(figures, "population.rate_per_10k", "comparator", "England", in: "2026-03-31") == 67)
    #expect(figures.all.contains { $0.period == "2021-03-31" } == false)
  }

  @Test("what happened after the as-at day does not count, and months not begun are not shown")
  func asAt() {
    let figures = figures(
      [
        .child(
          1, [.stay("2025-05-01", "2025-11-20")],
          reviewed: [("2025-05-20", .pn1), ("2025-08-01", .pn1), ("2025-11-01", .pn1)])
      ], asAt: Day("2025-10-15"))
    #expect(value(figures, "reviews.held") == 2)
    #expect(value(figures, "population.ceased") == 0)
    #expect(value(figures, "population.in_care", in: "2025-10-15") == 1)
    #expect(value(figures, "population.in_care", in: "2026-03-31") == nil)
    #expect(value(figures, "reviews.held", "month", "2025-10", in: "2025-10") == 0)
    #expect(
      figures.figure("reviews.held", dimension: "month", key: "2025-11", period: "2025-11") == nil)
    #expect(figures.figure("reviews.held_monthly_mean", period: "2025-26")?.denominator == 6)
    let standing = figures.figure("reviews.all_in_time_share", period: "2025-26")
    #expect(standing?.numerator == 1 && standing?.denominator == 1)
  }
}
