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
    #expect(Self.numbers(of: document, "Table") == (1...7).map { "Table \($0)" })
    #expect(Self.numbers(of: document, "Diagram") == (1...8).map { "Diagram \($0)" })
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
    #expect(Self.numbers(of: document, "Table") == (1...6).map { "Table \($0)" })
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
