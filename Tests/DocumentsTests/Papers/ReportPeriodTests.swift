import Care
import Measures
import Testing

@testable import Documents

@Suite("The time of a report")
struct ReportPeriodTests {
  private static func text(
    _ kind: ReportKind, _ template: String, of period: ReportPeriod, figures: Figures = .example()
  ) throws -> String {
    TextRenderer(
      try ExampleReport.report(kind, template, of: period, figures: figures).document()
    ).text
  }

  /// The example with reviews in time of a month, without which the papers of a part have no chart.
  private static let withMonths = Figures(
    Figures.example().all + [
      .share("reviews.in_timescale_share", "month", "2023-03", "2023-03", 88, of: 90)
    ])

  @Test
  func `a month's figures are its own, with the year so far and the same month a year before`()
    throws
  {
    let month = try #require(ReportPeriod(month: "2022-07"))
    let figures = Figures.example()
    let held = { (month: String) in
      figures.figure("reviews.held", dimension: "month", key: month, period: month)?.value
        .map { "\(Int($0))" } ?? ""
    }
    let text = try Self.text(
      .monthly,
      "a {reviews.held} b {reviews.held in same period last year} c {reviews.held in this year}",
      of: month)
    #expect(text.contains("a \(held("2022-07")) b \(held("2021-07")) c 1,274"))
  }

  @Test(arguments: [
    (ReportKind.monthly, "2023-03"), (.quarterly, "2022-23-Q4"),
  ])
  func `managers see where reviews took place, whether plans suit, and who the children are`(
    kind: ReportKind, name: String
  ) throws {
    let period = try #require(ReportPeriod(month: name) ?? ReportPeriod(quarter: name))
    let venues = ["in person", "virtual", "not known"].enumerated().map { index, venue in
      Figure.share("reviews.venue_share", "venue", venue, name, 30 - 10 * index, of: 60)
    }
    let suitable = Figure.share("plans.suitable_share", "plan", "care plan", name, 47, of: 53)
    let text = try Self.text(
      kind, kind.standardTemplate, of: period,
      figures: Figures(Self.withMonths.all + venues + [suitable]))
    #expect(text.contains("Where reviews took place, share of reviews held"))
    #expect(text.contains("In person, wherever") && text.contains("Virtual only"))
    #expect(text.contains("Care plans judged suitable") && text.contains("88.7%"))
    for what in ["age", "legal basis", "placement", "ethnicity", "time in care"] {
      #expect(text.contains("Children in care by \(what)"))
    }
    #expect(text.contains("Children, 31 March 2022"))
  }

  @Test(arguments: [(ReportKind.monthly, "2023-03"), (.quarterly, "2022-23-Q4")])
  func `where reviews took place is said not to be recorded where it is not`(
    kind: ReportKind, name: String
  ) throws {
    let period = try #require(ReportPeriod(month: name) ?? ReportPeriod(quarter: name))
    let text = try Self.text(
      kind, kind.standardTemplate, of: period, figures: Self.withMonths)
    #expect(text.contains("Where reviews took place is not recorded."))
  }

  @Test
  func `rows of every month end with the month of the report`() throws {
    let template = """
      table T
        corner: Month
        rows month: every
        column Held: reviews.held
      """
    let text = try Self.text(
      .monthly, template, of: #require(ReportPeriod(month: "2022-07")))
    #expect(text.contains("July 2022"))
    #expect(!text.contains("August 2022"))
  }

  @Test
  func `a report on a year that is not over says up to which day it counts`() throws {
    let day = Day(clampedYear: 2022, month: 12, day: 31)
    let figures = Figures(
      Figures.example().all + [
        Figure(
          measure: "population.in_care", period: day.description, value: 497, unit: .count,
          numerator: 497)
      ])
    let period = ReportPeriod(ExampleReport.year, through: day)
    let text = try Self.text(
      .annual, "On {year.last_day} there were {population.in_care}.", of: period, figures: figures)
    #expect(
      text.contains(
        "The year is not over. This report counts what had happened by 31 December 2022."))
    #expect(text.contains("On 31 December 2022 there were 497."))
  }

  @Test(arguments: ["2022-13", "2022", "2022-7", "2022-23", "July"])
  func `what is no month is none`(text: String) { #expect(ReportPeriod(month: text) == nil) }

  @Test(arguments: ["2022-23-Q5", "2022-23", "2022-24-Q1", "Q1"])
  func `what is no quarter is none`(text: String) { #expect(ReportPeriod(quarter: text) == nil) }

  @Test(arguments: [
    ("2022-23-Q1", "2022-04-01", "2022-06-30"), ("2022-23-Q4", "2023-01-01", "2023-03-31"),
  ])
  func `a quarter has its days`(name: String, first: String, last: String) throws {
    let period = try #require(ReportPeriod(quarter: name))
    #expect(period.firstDay.description == first && period.lastDay.description == last)
  }

  @Test
  func `what is not recorded says so, and is never nought`() throws {
    let text = try Self.text(
      .annual,
      "In {midpoint.checked_share} of intervals.\n\n{reviews.held}\n\ntable T\n  row Checks: midpoint.checked_share\n"
        + "  row Held: reviews.held\n  column {year}:",
      of: ReportPeriod(ExampleReport.year))
    #expect(text.contains("| Not recorded: "))
    #expect(text.contains("not recorded"))
    #expect(!text.contains("0%") && !text.contains("0.0%"))
  }
}
