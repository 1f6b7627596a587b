import Care
import Documents
import Measures
import Testing

/// Of figures of others the newest is taken, and its time is said.
@Suite("The newest figure of others")
struct NewestFigureTests {
  private static func figure(
    _ key: String, _ period: String, _ value: Double
  ) -> ReferenceFigure {
    ReferenceFigure(
      measure: "population.distance_share", dimension: "distance", key: key, period: period,
      value: value, source: "A release of \(period)")
  }

  private static let near = "England: within 20 miles of home"

  @Test(arguments: [
    (["2020-21", "2021-22"], "2021-22"), (["2022-23", "2021-22"], "2022-23"),
    (["2021-22", "2023-24"], "2021-22"), (["2021-22", "2023-03-31"], "31 March 2023"),
    (["2023-24"], "none"), ([], "none"),
  ])
  func `it is of a time that has begun by the end of the report`(
    periods: [String], expected: String
  ) throws {
    let asked = "population.distance_share distance=\"\(Self.near)\" in newest year"
    let document = try ExampleReport.document(
      "[[{\(asked)} in {\(asked) | period} || none]]",
      references: periods.enumerated().map { Self.figure(Self.near, $1, 80 + Double($0)) })
    guard case .paragraph(let runs) = document.blocks.first else {
      Issue.record("there is no paragraph")
      return
    }
    #expect(
      runs.map(\.text).joined().split(separator: " ").joined(separator: " ").hasSuffix(expected))
  }

  @Test
  func `the annual report sets England and the region beside how far children live from home`()
    throws
  {
    let references = [
      Self.figure(Self.near, "2020-21", 83), Self.figure(Self.near, "2021-22", 84),
      Self.figure("West Midlands: within 20 miles of home", "2021-22", 85),
      Self.figure("West Midlands: not far away", "2019-20", 86),
    ]
    let document = try ExampleReport.document(
      ReportKind.annual.standardTemplate, references: references)
    let charts = document.blocks.compactMap { block in
      if case .chart(let chart) = block { chart } else { nil }
    }
    let chart = try #require(charts.first { $0.caption.hasPrefix("How far from home") })
    #expect(
      chart.categories == [
        "Within 20 miles of home", "England, within 20 miles, 2021-22",
        "The region, within 20 miles, 2021-22", "Within the authority’s boundary",
        "The region, not both over 20 miles and outside, 2019-20",
      ])
    #expect(chart.series.first?.bars.compactMap(\.value).contains(83) == false)
  }
}
