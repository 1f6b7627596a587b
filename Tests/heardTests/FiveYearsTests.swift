import Foundation
import Testing

/// Figures of the years before the three that a report counts whole.
@Suite("Figures of five years")
struct FiveYearsTests {
  /// A figure as `heard measures --format json` prints it.
  private struct Counted: Decodable {
    let dimension: String
    let period: String
    let value: Double?
  }

  @Test("a report counts its five years where the records hold them, and says where they do not")
  func fiveYears() throws {
    let six = try rows(years: "6", keptFrom: "2019")
    #expect(six.shown == six.counted)
    #expect(six.shown.count == 5 && six.shown[0].hasPrefix("2018-19,"))
    let three = try rows(years: "3")
    #expect(three.shown.prefix(2) == ["2018-19,not loaded", "2019-20,not loaded"])
    #expect(three.shown.suffix(3) == three.counted.suffix(3))
  }

  /// The children coming into care of each of five years, as the annual report has them and as they
  /// are counted year by year.
  private func rows(
    years: String, keptFrom: String? = nil
  ) throws -> (shown: [String], counted: [String]) {
    let heard = try Program()
    defer { heard.remove() }
    let database = ["--database", heard.database]
    try heard.run(
      ["sample", "--year", "2022-23", "--children", "200", "--years", years] + database)
    if let keptFrom {
      try heard.run(
        ["policy", "set", "register.kept-from-year", keptFrom, "--from", "2020-04-02"] + database)
    }
    let made = try heard.run(
      ["report", "annual", "--year", "2022-23", "--output", "a.tables"] + database)
    #expect(made.status == 0, "\(made.all)")
    let file = heard.path("a.tables/04-children-coming-into-care-five-years.csv")
    let shown = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n")
      .dropFirst().map(String.init)
    let counted = try ["2018-19", "2019-20", "2020-21", "2021-22", "2022-23"].map { year in
      let run = try heard.run(
        ["measures", "--year", year, "--measure", "population.started", "--format", "json"]
          + database)
      let figures = try? JSONDecoder().decode([Counted].self, from: Data(run.output.utf8))
      let whole = figures?.first { $0.dimension.isEmpty && $0.period == year }?.value
      return "\(year),\(whole.map { "\(Int($0))" } ?? "not counted")"
    }
    return (shown, counted)
  }
}
