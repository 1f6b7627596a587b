import Documents
import Measures
import Testing

@Suite("Figures in sentences")
struct FigureSentenceTests {
  private static let figures = Figures([
    .count("reviews.held", "2022-23", 1_274), .count("reviews.held", "2021-22", 1_237),
    .count("reviews.held", "2020-21", 1_237),
    .share("reviews.in_timescale_share", "", "", "2022-23", 5_609, of: 5_864),
    .share("reviews.in_timescale_share", "", "", "2021-22", 0, of: 0),
    .count("population.remand", "2023-03-31", 1), .count("population.uasc", "2023-03-31", 0),
    .count("population.in_care", "2023-03-31", 2_201),
    .count("population.in_care", "2022-03-31", 2_094),
    .share("population.sex", "sex", "male", "2023-03-31", 558, of: 1_000),
    .share("population.sex", "sex", "male", "2022-03-31", 574, of: 1_000),
    Figure(
      measure: "population.sex", dimension: "sex", key: "England: male", period: "comparator",
      value: 56.9, unit: .percent, basis: "entered: A release"),
    .count("reviews.held", "month", "2022-04", "2022-04", 90),
    .count("reviews.held", "month", "2023-01", "2023-01", 110),
    .count("reviews.held", "month", "2021-04", "2021-04", 80),
  ])

  @Test(arguments: [
    ("{reviews.held}", "1,274"),
    ("{reviews.held in last year}", "1,237"),
    ("{reviews.held in 2020-21}", "1,237"),
    ("{population.in_care}", "2,201"),
    ("{population.in_care on 2022-03-31}", "2,094"),
    ("{population.in_care | change}", "+107"),
    ("{population.in_care | change in words}", "a rise of 107"),
    ("{reviews.held in last year | change in words}", "no change"),
    ("{population.sex sex=male | change in words}", "a fall of 1.6 percentage points"),
    ("{population.sex sex=male | change}", "\u{2212}1.6"),
    ("{population.sex sex=male | against sex=\"England: *\" in comparator}", "\u{2212}1.1"),
    (
      "{population.sex sex=male in last year | against sex=\"England: male\" in comparator}", "+0.5"
    ),
    (
      "{population.sex sex=male | change in words | against sex=\"England: *\" in comparator}",
      "a fall of 1.1 percentage points"
    ),
    ("{population.sex sex=male | against in last year | higher or lower}", "lower than"),
    ("{population.uasc | against population.remand}", "\u{2212}1"),
    ("[[{population.sex sex=male | against sex=\"Wales: *\" in comparator}||none]]", "none"),
    ("{reviews.held | more or fewer}", "more than"),
    ("{reviews.held in last year | more or fewer}", "as many as"),
    ("{population.sex sex=male | higher or lower}", "lower than"),
    ("{reviews.in_timescale_share}", "95.7%"),
    ("{reviews.in_timescale_share | percent}", "95.7%"),
    ("{reviews.in_timescale_share | number}", "95.7"),
    ("{reviews.in_timescale_share | whole}", "96%"),
    ("{reviews.in_timescale_share | 2 decimals}", "95.65%"),
    ("{reviews.in_timescale_share | of}", "5,609 of 5,864"),
    ("{reviews.in_timescale_share | numerator}", "5,609"),
    ("{reviews.in_timescale_share | denominator}", "5,864"),
    ("{population.remand | noun child/children}", "1 child"),
    ("{population.remand | words | noun child/children | capital}", "One child"),
    ("{population.remand | agree was/were}", "was"),
    ("{population.uasc | noun child/children}", "0 children"),
    ("{population.uasc | words | noun child/children}", "no children"),
    ("{population.uasc | agree was/were}", "were"),
    ("{reviews.held month=2022-04}", "90"),
    ("{reviews.held month=2022-04 in last year}", "80"),
    ("{reviews.held month=highest}", "110"),
    ("{reviews.held month=highest | key}", "January 2023"),
    ("{reviews.held month=lowest | key}", "April 2022"),
    ("{reviews.held month=mean}", "100"),
    ("{reviews.held in 2018-19 else \"not recorded\"}", "not recorded"),
    ("{reviews.in_timescale_share in last year else \"no reviews\"}", "no reviews"),
    ("held[[, {reviews.held in 2018-19} before]]", "held"),
    ("held[[, {reviews.held in last year} before]]", "held, 1,237 before"),
    ("[[{reviews.held in 2018-19}||not loaded]]", "not loaded"),
    ("None[[, but {population.uasc | if any}]]", "None"),
    (
      "{service} in {year}, {year.in_words}",
      "Northborough reviewing service in 2022-23, 1 April 2022 to 31 March 2023"
    ),
    ("{last_year}, {last_year.last_day}, {next_year}", "2021-22, 31 March 2022, 2023-24"),
    ("**{reviews.held} reviews** of it's own", "1,274 reviews of it\u{2019}s own"),
    ("\\{braces\\} and \\[\\[ stay", "{braces} and [[ stay"),
    ("over\ntwo lines", "over two lines"),
    ("- one {reviews.held}\n- two", "one 1,274/two"),
    ("{reviews.held in 2018-19}\notherwise: not {year}", "not 2022-23"),
  ])
  func `a sentence says its figures as it asks`(template: String, words: String) throws {
    #expect(try ExampleReport.words(template, figures: Self.figures) == words)
  }

  @Test
  func `a figure says which of the data set it is`() throws {
    let document = try ExampleReport.document("**{reviews.held}** held", figures: Self.figures)
    guard case .paragraph(let runs) = document.blocks.first else {
      Issue.record("there is no paragraph")
      return
    }
    #expect(
      runs == [
        Run(text: "1,274", isStrong: true, figure: "reviews.held 2022-23"), .text(" held"),
      ])
  }
}
