import Care
import Documents
import Measures
import Testing

@Suite("Charts")
struct ChartTests {
  static let chart = Chart(
    number: "Diagram 1", headline: [.text("Reviews held were highest in May (30).")],
    caption: "Reviews held", corner: "Month", unit: "reviews", categories: ["April", "May"],
    series: [
      Chart.Series(
        name: "2022-23",
        bars: [.init(value: 20, shown: .text("20")), .init(value: 30, shown: .text("30"))]),
      Chart.Series(
        name: "2021-22",
        bars: [.init(value: nil, shown: .text("not loaded")), .init(value: 15, shown: .text("15"))]),
    ], lines: [Chart.ReferenceLine(name: "Average", value: 25, shown: .text("25"))])

  @Test
  func `whoever cannot see the bars is told every value`() {
    #expect(
      Self.chart.alternativeText
        == "Reviews held, as a bar chart. 2022-23. April: 20; May: 30. 2021-22. April: not loaded; "
        + "May: 15. Average: 25.")
  }

  @Test(arguments: [
    (621, "reviews", 700), (2_201, "children", 2_500), (58, "%", 60), (88.4, "%", 100),
    (95, "%", 100), (0, "reviews", 1), (1, "reviews", 1), (0.3, "", 0.3), (1_000, "", 1_000),
  ])
  func `the scale ends at a round number beyond the longest bar`(
    value: Double, unit: String, end: Double
  ) {
    let bar = Chart.Bar(value: value, shown: .text(""))
    let chart = Chart(
      headline: [], caption: "", corner: "", unit: unit, categories: ["a"],
      series: [Chart.Series(name: "", bars: [bar])])
    #expect(abs(chart.scaleEnd - end) < 1e-9)
    #expect((0...1).contains(chart.share(of: value)))
  }

  @Test(arguments: [
    (
      "highest and lowest: Reviews held",
      "Reviews held were highest in March 2023 (12) and lowest in April 2022 and June 2022 (1 each)."
    ),
    ("first to last: Reviews held", "Reviews held rose from 1 in April 2022 to 12 in March 2023."),
    ("largest: Reviews", "Reviews were most often March 2023 (12), then February 2023 (11)."),
    (": On average {reviews.held month=mean} in {year}", "On average 6 in 2022-23"),
  ])
  func `the headline is worked out`(rule: String, sentence: String) throws {
    var held = [Figure.count("reviews.held", "2022-23", 76)]
    for index in 0..<12 {
      let day = ExampleReport.year.firstDay.adding(months: index)
      let month = String(day.description.prefix(7))
      held.append(.count("reviews.held", "month", month, month, index == 2 ? 1 : index + 1))
    }
    let figures = Figures(held)
    let template = "chart C\n  rows month: every\n  bar Held: reviews.held\n  headline \(rule)"
    #expect(try ExampleReport.words(template, figures: figures) == sentence)
  }

  @Test(arguments: [
    (
      "month: every", "reviews.held", "highest and lowest: Reviews held",
      "Reviews held were highest in May 2022 (2) and lowest in 11 months (0 each)."
    ),
    (
      "sequence: first, second", "reviews.held", "largest: Reviews",
      "Reviews were most often second (4)."
    ),
    ("sequence: first, later", "reviews.held", "largest: Reviews", ""),
  ])
  func `a headline names no long row of months, and nothing that there is not`(
    rows: String, measure: String, rule: String, sentence: String
  ) throws {
    var held = [("first", 0), ("second", 4), ("later", 0)].map {
      Figure.count("reviews.held", "sequence", $0.0, "2022-23", $0.1)
    }
    for index in 0..<12 {
      let day = ExampleReport.year.firstDay.adding(months: index)
      let month = String(day.description.prefix(7))
      held.append(.count("reviews.held", "month", month, month, index == 1 ? 2 : 0))
    }
    let template = "chart C\n  rows \(rows)\n  bar Held: \(measure)\n  headline \(rule)"
    #expect(try ExampleReport.words(template, figures: Figures(held)) == sentence)
  }

  @Test
  func `bars are told apart without colour, and numbers stand beside them`() throws {
    let page = String(
      decoding: HTMLRenderer(
        Document(title: "T", subtitle: "S", author: "A", blocks: [.chart(Self.chart)])
      ).bytes, as: UTF8.self)
    #expect(page.contains("fill=\"#1f4e5f\""))
    #expect(page.contains("fill=\"#ffffff\" stroke=\"#1f4e5f\""))
    #expect(page.contains("stroke-dasharray"))
    #expect(page.contains("<th scope=\"row\">April</th>"))
    #expect(page.contains("<td class=\"number missing\">not loaded</td>"))
    #expect(page.contains("0 to 30 reviews"))
    #expect(page.contains("<title>April. 2022-23: 20, 2021-22: not loaded</title>"))
  }
}
