import Care
import Measures
import TestSupport
import Testing

@Suite("Periods that figures are asked for")
struct FigurePeriodTests {
  private static let year = CollectionYear(ending: 2023)

  @Test(arguments: [
    ("", "2022-23", "2022-04-01", "2023-03-31", "2021-22"),
    ("q1", "2022-23-Q1", "2022-04-01", "2022-06-30", "2021-22-Q4"),
    ("q4", "2022-23-Q4", "2023-01-01", "2023-03-31", "2022-23-Q3"),
    ("m4", "2022-04", "2022-04-01", "2022-04-30", "2022-03"),
    ("m12", "2022-12", "2022-12-01", "2022-12-31", "2022-11"),
    ("m1", "2023-01", "2023-01-01", "2023-01-31", "2022-12"),
    ("m2", "2023-02", "2023-02-01", "2023-02-28", "2023-01"),
  ])
  func `each has its name, its days and the one before it`(
    code: String, name: String, first: String, last: String, before: String
  ) throws {
    let period = try #require(FigurePeriod(Self.year, code: code))
    #expect(period.code == code)
    #expect(period.name == name)
    #expect(period.firstDay == .on(first))
    #expect(period.lastDay == .on(last))
    #expect(period.before.name == before)
  }

  @Test(arguments: ["q0", "q5", "m0", "m13", "m", "x1", "m-1", "m111"])
  func `anything else is none`(code: String) {
    #expect(FigurePeriod(Self.year, code: code) == nil)
  }

  @Test
  func `a year has itself, four quarters and twelve months, one after the other`() {
    let all = FigurePeriod.all(of: Self.year)
    #expect(all.count == 17)
    let months = all.dropFirst(5)
    for (one, next) in zip(months, months.dropFirst()) {
      #expect(one.lastDay.adding(days: 1) == next.firstDay)
      #expect(next.before == one)
    }
  }

  @Test
  func `every measure stands in one chapter`() {
    let told = Measure.chapters.flatMap(\.measures).map(\.identifier)
    #expect(told.sorted() == Measure.all.map(\.identifier).sorted())
  }
}
