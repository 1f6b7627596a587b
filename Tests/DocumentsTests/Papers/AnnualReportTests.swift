import Care
import Documents
import Measures
import Testing

@Suite("The annual report")
struct AnnualReportTests {
  private static let references = [
    ReferenceFigure(
      measure: "population.rate_per_10k", dimension: "comparator", key: "England",
      period: "2023-03-31", value: 71, source: "A national release, table A1"),
    ReferenceFigure(
      measure: "population.ethnicity_share", dimension: "ethnic_group",
      key: "City population (2021 census): White", period: "comparator", value: 48.6,
      source: "Census 2021, table TS021"),
  ]

  @Test
  func `the wording that comes with Heard has every table and diagram`() throws {
    let document = try ExampleReport.document(
      ReportKind.annual.standardTemplate, references: Self.references)
    #expect(Self.numbers(of: document, "Table") == (1...10).map { "Table \($0)" })
    #expect(Self.numbers(of: document, "Diagram") == (1...10).map { "Diagram \($0)" })
    #expect(document.author == "Northborough reviewing service")
    #expect(
      document.headings.filter { $0.level == 1 }.map(\.text).last == "How these figures are made")
  }

  @Test
  func `with one return alone it says what is not loaded, and nothing of years before`() throws {
    let document = try ExampleReport.document(
      ReportKind.annual.standardTemplate, figures: .example(distances: false),
      loaded: LoadedYears([ExampleReport.year]))
    let text = TextRenderer(document).text
    #expect(text.contains("a rise of 11 in the year"))
    #expect(text.contains("1,274 reviews"))
    #expect(!text.contains("1,237"))
    #expect(text.contains("Of 2020-21 and 2021-22 this report gives no figures but"))
    #expect(text.contains("How far children live from home cannot be told"))
    #expect(text.contains("The number of residents under 18 is not in the statutory return"))
    #expect(text.contains("For 12 reviews of the year the place in the sequence"))
    #expect(text.contains("Note, 2022-23: 12 reviews left out, because the returns loaded"))
    #expect(Self.numbers(of: document, "Table") == (1...8).map { "Table \($0)" })
  }

  @Test
  func `figures of others stand with their source, and as they were entered`() throws {
    let text = TextRenderer(
      try ExampleReport.document(ReportKind.annual.standardTemplate, references: Self.references)
    ).text
    #expect(text.contains("Entered for comparison, not computed: A national release, table A1."))
    #expect(text.contains("48.6%"))
    #expect(text.contains("- Census 2021, table TS021"))
  }

  @Test
  func `the closing page is there even where a template leaves it out`() throws {
    let document = try ExampleReport.document("{reviews.in_timescale}")
    let text = TextRenderer(document).text
    #expect(text.contains("How these figures are made"))
    #expect(text.contains("A review is in time when held on or before its due day"))
    #expect(text.contains("Reviews held in time, 2022-23: 12 reviews left out"))
    #expect(text.contains("1 review of"))
    #expect(text.contains("Whether totals agree was not checked"))
  }

  @Test
  func `how the service stood on 1 April after the year stands beside 1 April before it`() throws {
    let posts = ["2023-04-01", "2022-04-01", "2021-04-01"].enumerated().map { years, day in
      Figure(measure: "workforce.fte", period: day, value: 31.5 - Double(years), unit: .fte)
    }
    let template = """
      table Posts
        row In post: workforce.fte
        column {next_year.first_day}: on first day of next year
        column {year.first_day}: on first day of year
        optional column {last_year.first_day}: on first day of last year else "not loaded"
      """
    let loaded = LoadedYears([ExampleReport.year])
    let figures = Figures(Figures.example().all + posts)
    let document = try ExampleReport.document(template, figures: figures, loaded: loaded)
    guard case .table(let table) = document.blocks.first else {
      Issue.record("no table")
      return
    }
    #expect(table.columns == ["1 April 2023", "1 April 2022"])
    #expect(table.rows.first?.cells.map(\.text) == ["31.5", "30.5"])
  }

  @Test
  func `what is still to come in an incomplete year says so, and does not fail the report`() throws
  {
    let post = Figure(measure: "workforce.fte", period: "2022-04-01", value: 30.5, unit: .fte)
    let december = Day(clampedYear: 2022, month: 12, day: 31)
    let report = try ExampleReport.report(
      .annual,
      "table Posts\n  row In post: workforce.fte\n  column 1 April: on first day of next year",
      of: ReportPeriod(ExampleReport.year, through: december),
      figures: Figures(Figures.example().all + [post]), smallNumberLimit: 0)
    #expect(TextRenderer(try report.document()).text.contains("There is no figure yet"))
  }

  @Test
  func `a table with years side by side leaves out those that are not loaded`() throws {
    let template = """
      table T
        row Start: population.in_care in last year
        row Held: reviews.held
        total End: population.in_care
        column {year}:
        optional column {last_year}: in last year
        optional column {year_before_last}: in year before last
        missing: not loaded
      """
    let loaded = LoadedYears([ExampleReport.year])
    let words = try ExampleReport.document(template, loaded: loaded)
    guard case .table(let table) = words.blocks.first else {
      Issue.record("there is no table")
      return
    }
    #expect(table.columns == ["2022-23", "2021-22"])
    #expect(
      table.rows.map { $0.cells.map(\.text) } == [
        ["491", "not loaded"], ["1,274", "not loaded"], ["502", "491"],
      ])
    #expect(table.rows.map(\.isTotal) == [false, false, true])
  }

  private static func numbers(of document: Document, _ kind: String) -> [String] {
    document.blocks.compactMap { block in
      switch block {
      case .table(let table) where table.number.hasPrefix(kind): table.number
      case .chart(let chart) where chart.number.hasPrefix(kind): chart.number
      default: nil
      }
    }
  }
}
