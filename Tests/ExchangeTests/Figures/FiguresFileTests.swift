import Exchange
import Foundation
import Measures
import Testing

@Suite("Figures as a file")
struct FiguresFileTests {
  private static let share = Figure(
    measure: "reviews.in_timescale_share", period: "2022-23", value: 5609.0 / 5864 * 100,
    unit: .percent, numerator: 5609, denominator: 5864)

  @Test func `JSON is the line of the data set, in full precision and that order`() {
    #expect(
      FiguresFile([Self.share]).text(.json) == """
        [
        {"measure":"reviews.in_timescale_share","dimension":"","key":"","period":"2022-23",\
        "value":95.65143246930423,"unit":"percent","numerator":5609,"denominator":5864,"basis":""}
        ]

        """)
  }

  @Test(
    "numbers are written in full, whole ones without a point, none as null",
    arguments: [
      (nil, "null"), (0, "0"), (100, "100"), (2201, "2201"), (0.1, "0.1"), (-3, "-3"),
      (.nan, "null"), (1.0 / 3, "0.3333333333333333"),
    ] as [(Double?, String)])
  func numbers(value: Double?, text: String) {
    let figure = Figure(measure: "m", period: "2022-23", value: value, unit: .count)
    #expect(FiguresFile([figure]).text(.json).contains("\"value\":\(text),"))
  }

  @Test func `what is written as JSON is read back the same by another reader`() throws {
    let odd = "a \"quote\", a \\, a tab\t, a line\n, \u{1}, é and 👪"
    let figure = Figure(
      measure: "m", dimension: "d", key: odd, period: "2022-23", value: 1.5, unit: .workingDays,
      basis: odd)
    let data = Data(FiguresFile([figure, Self.share]).text(.json).utf8)
    let rows = try #require(try JSONSerialization.jsonObject(with: data) as? [[String: Any]])
    #expect(rows.count == 2)
    #expect(rows[0]["key"] as? String == odd)
    #expect(rows[0]["numerator"] is NSNull)
    #expect(rows[1]["value"] as? Double == 5609.0 / 5864 * 100)
    #expect(FiguresFile([]).text(.json) == "[]\n")
  }

  @Test func `CSV has the same columns, empty cells for none, and no formula`() {
    let figure = Figure(
      measure: "m", dimension: "team", key: "=1+1,\"x\"", period: "2022-23", value: nil,
      unit: .percent, numerator: 0, denominator: 0, basis: "-none")
    #expect(
      FiguresFile([figure]).text(.csv) == """
        measure,dimension,key,period,value,unit,numerator,denominator,basis
        m,team,"'=1+1,""x""\",2022-23,,percent,0,0,'-none

        """)
  }

  private struct Shown: Sendable {
    let value: Double
    let unit: Measures.Unit
    var numerator: Int?
    var denominator: Int?
    let text: String
  }

  private static let shown: [Shown] = [
    Shown(
      value: 95.65143246930423, unit: .percent, numerator: 5609, denominator: 5864, text: "95.7%"),
    Shown(value: 12.5, unit: .percent, numerator: 1, denominator: 8, text: "12.5%"),
    Shown(value: 0.05, unit: .percent, numerator: 1, denominator: 2000, text: "0.1%"),
    Shown(value: 2.25, unit: .workingDays, numerator: 9, denominator: 4, text: "2.3"),
    Shown(value: 47.25, unit: .percent, numerator: 189, denominator: 400, text: "47.3%"),
    Shown(value: 1.15, unit: .percent, numerator: 23, denominator: 2000, text: "1.2%"),
    Shown(value: 2201, unit: .count, text: "2201"),
    Shown(value: 76.95, unit: .per10k, text: "77.0"),
  ]

  @Test("people see figures rounded half away from zero", arguments: shown)
  private func rounding(shown: Shown) {
    let figure = Figure(
      measure: "m", period: "2022-23", value: shown.value, unit: shown.unit,
      numerator: shown.numerator, denominator: shown.denominator)
    let line = FiguresFile([figure]).text(.table).split(separator: "\n").last ?? ""
    #expect(line.split(separator: " ").contains(Substring(shown.text)), "\(line)")
  }

  @Test func `the table is aligned`() {
    let total = Figure(
      measure: "population.in_care", period: "2023-03-31", value: 2201, unit: .count)
    #expect(
      FiguresFile([total, Self.share]).text(.table) == """
        measure                     of   period      value       counted  notes
        --------------------------  ---  ----------  -----  ------------  -----
        population.in_care          all  2023-03-31   2201
        reviews.in_timescale_share  all  2022-23     95.7%  5609 of 5864

        """)
  }
}
