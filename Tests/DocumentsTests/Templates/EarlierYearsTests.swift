import Care
import Documents
import Measures
import Testing

/// A template reaches four years before its own, and asks for nothing else of those than it shows.
@Suite("Years before the last two")
struct EarlierYearsTests {
  private static let chart = """
    chart Held
      missing: not loaded
      row {four_years_earlier}: in four years earlier
      row {three_years_earlier}: in three years earlier
      row {year}:
      bar Reviews: reviews.held
      headline first to last: Reviews held
    """

  private static func asked(_ template: String) throws -> [Int: Set<String>] {
    try Template(reading: template, file: "test").measuresOfEarlierYears
  }

  private static let examples: [(template: String, measures: [Int: Set<String>])] = [
    ("{reviews.held} {reviews.held in year before last | change}", [3: ["reviews.held"]]),
    ("{reviews.held in last year | change in words}", [:]),
    ("[[no || {population.started in four years earlier}]]", [4: ["population.started"]]),
    (
      "{population.started age_band=\"16 and 17\" in three years earlier | change}",
      [3: ["population.started"], 4: ["population.started"]]
    ),
    ("{reviews.held in four years earlier | change}", [4: ["reviews.held"]]),
    (chart, [3: ["reviews.held"], 4: ["reviews.held"]]),
    (
      "table T\n  row A: in year before last\n  row B: reviews.held\n"
        + "  column {year}: population.in_care\n  column Before: population.ceased in last year",
      [3: ["population.ceased"]]
    ),
  ]

  @Test(arguments: examples)
  func `what a template asks for of them is known before anything is counted`(
    template: String, measures: [Int: Set<String>]
  ) throws {
    #expect(try Self.asked(template) == measures)
  }

  @Test
  func `the annual report asks for two measures of them, and the other papers for none`() throws {
    for kind in ReportKind.allCases {
      let asked = try Self.asked(kind.standardTemplate)
      let some: Set<String> = ["population.started", "escalations.days_to_resolve"]
      #expect(asked == (kind == .annual ? [3: some, 4: some] : [:]))
    }
  }

  @Test
  func `years stand in order, and one of which nothing is loaded says so`() throws {
    let figures = Figures([
      .count("reviews.held", "2022-23", 1_274), .count("reviews.held", "2019-20", 1_163),
    ])
    let document = try ExampleReport.document(Self.chart, figures: figures)
    guard case .chart(let chart) = document.blocks.first else {
      Issue.record("there is no chart")
      return
    }
    #expect(chart.categories == ["2018-19", "2019-20", "2022-23"])
    #expect(chart.series.first?.bars.map(\.shown.text) == ["not loaded", "1,163", "1,274"])
    #expect(chart.headline.text == "Reviews held rose from 1,163 in 2019-20 to 1,274 in 2022-23.")
  }
}
