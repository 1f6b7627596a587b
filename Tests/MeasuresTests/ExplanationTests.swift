import Care
import Measures
import Testing

/// Every figure opens to exactly the children or reviews behind it.
@Suite("Explanations")
struct ExplanationTests {
  private static let year = CollectionYear(ending: 2026)
  private static let loaded = LoadedYears([year.previous, year])

  private static func histories(seed: UInt64, _ count: Int) -> [CareHistory] {
    var random = RandomHistory(seed: seed)
    return (0..<count).map {
      $0 % 3 == 0 ? random.tidy($0, around: year) : random.untidy($0, around: year)
    }
  }

  @Test(
    "rows are the figure's numerator, denominator and basis",
    arguments: Measure.all.map(\.identifier))
  func rowsAreTheFigure(identifier: String) throws {
    let measure = try #require(Measure.named(identifier))
    for seed in UInt64(1)...2 {
      let histories = Self.histories(seed: seed, 45)
      var tally = Tally(CountingPlan(years: [Self.year], measures: [measure], loaded: Self.loaded))
      for history in histories { tally.add(history) }
      for figure in tally.figures(reference: [.residents]).all {
        try expectRows(of: figure, measure, histories)
      }
    }
  }

  private func expectRows(
    of figure: Figure, _ measure: Measure, _ histories: [CareHistory]
  ) throws {
    var explanation = try Explanation(
      of: measure.identifier, key: figure.key.isEmpty ? nil : figure.key,
      dimension: figure.dimension, period: figure.period, year: Self.year, loaded: Self.loaded)
    for history in histories { explanation.add(history) }
    let name = "\(figure.measure) \(figure.dimension) \(figure.key) \(figure.period)"
    #expect(explanation.dimension == figure.dimension && explanation.key == figure.key)
    #expect(explanation.numerator == figure.numerator, "\(name)")
    if measure.kind == .share {
      #expect(explanation.denominator == figure.denominator, "\(name)")
    } else {
      #expect(explanation.denominator == explanation.numerator, "\(name)")
    }
    let entries = figure.basis.split(separator: "; ").filter { !$0.hasPrefix("residents") }
    for entry in entries {
      let parts = entry.split(separator: ": ")
      let reason = try #require(Reason(rawValue: String(parts[0])))
      #expect(explanation.rows.count { $0.reason == reason } == Int(parts[1]), "\(name): \(entry)")
    }
    #expect(
      explanation.rows.allSatisfy { row in
        row.reason.map { reason in entries.contains { $0.hasPrefix(reason.rawValue + ": ") } }
          ?? (row.group != .leftOut)
      }, "\(name): every reason is in the basis")
  }

  @Test("without key or period the year's figure, or its last day's, is explained")
  func defaults() throws {
    let reviews = try Explanation(of: "reviews.held", year: Self.year, loaded: Self.loaded)
    #expect((reviews.period, reviews.dimension, reviews.key) == ("2025-26", "", ""))
    let children = try Explanation(of: "population.in_care", year: Self.year, loaded: Self.loaded)
    #expect(children.period == "2026-03-31")
    let month = try Explanation(
      of: "reviews.held", key: "2025-07", year: Self.year, loaded: Self.loaded)
    #expect((month.period, month.dimension) == ("2025-07", "month"))
    let first = try Explanation(
      of: "reviews.out_of_timescale", key: "first", period: "2025-26-Q2", year: Self.year,
      loaded: Self.loaded)
    #expect((first.period, first.dimension) == ("2025-26-Q2", "sequence"))
  }

  @Test(
    "what is not there is refused with what is",
    arguments: [
      (
        "reviews.hold", nil, nil,
        "There is no measure reviews.hold. Did you mean reviews.held, "
      ),
      (
        "population.age", nil, nil, "population.age is counted by key alone: say which. Use one of:"
      ),
      ("population.age", "99", nil, "population.age has no key \"99\". Use one of: \"under 1\","),
      ("population.uasc", "x", nil, "population.uasc has no key \"x\". It has none."),
      ("reviews.held", nil, "2020-21", "reviews.held has no figure for 2020-21. Its periods are:"),
    ] as [(String, String?, String?, String)])
  func refusals(identifier: String, key: String?, period: String?, sentence: String) {
    let breach = #expect(throws: Breach.self) {
      _ = try Explanation(
        of: identifier, key: key, period: period, year: Self.year, loaded: Self.loaded)
    }
    #expect(breach?.sentence.hasPrefix(sentence) == true, "\(breach?.sentence ?? "")")
  }

  @Test("a row names the child, the review, its due day, its place and why")
  func row() throws {
    var explanation = try Explanation(
      of: "reviews.out_of_timescale_share", year: Self.year, loaded: Self.loaded)
    explanation.add(
      .child(
        7, [.stay("2025-06-02", nil)], reviewed: [("2025-07-02", .pn1), ("2025-07-03", .pn5)]))
    let first = try #require(explanation.rows.first)
    #expect(first.label == "Child 7" && first.localIdentifier == "7")
    #expect(first.day.description == "2025-07-02" && first.dueOn?.description == "2025-06-30")
    #expect(first.place == .first && first.group == .numerator && first.participation == .pn1)
    #expect(explanation.rows.last?.group == .denominator)
  }

  @Test("of a child who left in the year the row gives the day, of others the last day of the year")
  func dayLeft() throws {
    var explanation = try Explanation(
      of: "population.in_care_during_year", year: Self.year, loaded: Self.loaded)
    explanation.add(.child(1, [.stay("2024-01-01", "2025-06-02")]))
    explanation.add(.child(2, [.stay("2025-05-01", nil)]))
    explanation.add(
      .child(3, [.stay("2025-05-01", "2025-06-01"), .stay("2025-09-01", "2026-05-01")]))
    #expect(
      explanation.rows.map(\.day.description) == ["2025-06-02", "2026-03-31", "2026-03-31"])
  }
}
