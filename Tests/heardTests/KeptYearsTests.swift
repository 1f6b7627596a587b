import Foundation
import Testing

/// Years that Heard's own records do not hold whole are neither answered nor compared with.
@Suite("Years that are kept whole")
struct KeptYearsTests {
  @Test("the sample refuses years before its three, and its first year stands alone")
  func sample() throws {
    let heard = try Program()
    defer { heard.remove() }
    let made = try heard.heard(
      "sample", "--database", heard.database, "--year", "2022-23", "--children", "60")
    #expect(made.status == 0, "\(made.all)")
    for year in ["2008-09", "2019-20"] {
      let run = try heard.heard("measures", "--database", heard.database, "--year", year)
      #expect(run.status == 2)
      #expect(run.error.contains("\(year): its records are kept from 2020-21 on"), "\(run.error)")
    }
    let report = try heard.heard(
      "report", "annual", "--database", heard.database, "--year", "2020-21", "--output", "r.txt")
    #expect(report.status == 0, "\(report.all)")
    let text = try String(contentsOfFile: heard.path("r.txt"), encoding: .utf8)
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("Of 2018-19 and 2019-20 this report gives no figures but"))
    #expect(!words.contains("In 2019-20 it had held"))
  }

  @Test("a day before the year is refused")
  func dayBeforeTheYear() throws {
    let heard = try Program()
    defer { heard.remove() }
    let run = try heard.heard(
      "measures", "--database", heard.database, "--year", "2022-23", "--as-at", "2021-12-31")
    #expect(run.status == 64 || run.status == 2)
    #expect(run.error.contains("31 December 2021 lies before 2022-23"), "\(run.error)")
  }

  @Test("an entered figure names a measure and a period that there are")
  func referenceRows() throws {
    let heard = try Program()
    defer { heard.remove() }
    try heard.heard(
      "sample", "--database", heard.database, "--year", "2022-23", "--children", "5")
    try heard.write(
      """
      measure,dimension,key,period,value,source
      residents.under_18,area,City,2023-03-31,1000,A release
      population.rate,comparator,England,2023-03-31,71,A release
      population.rate_per_10k,comparator,England,2023-13,71,A release
      """, to: "figures.csv")
    let run = try heard.heard(
      "reference", "load", "figures.csv", "--database", heard.database)
    #expect(run.status == 1)
    #expect(
      run.error.contains(
        "line 3, measure: There is no measure \"population.rate\". Did you mean "
          + "population.rate_per_10k, "))
    #expect(run.error.contains("line 4, period: \"2023-13\" is no period."))
    #expect(run.output.contains("1 figures read"))
  }
}
