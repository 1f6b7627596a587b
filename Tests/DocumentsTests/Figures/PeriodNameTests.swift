import Care
import Testing

@testable import Documents

@Suite("Periods in words")
struct PeriodNameTests {
  @Test(arguments: [
    ("2022-23", "", "2022-23"), ("2023-03-31", "", "31 March 2023"),
    ("2022-07", "month", "July 2022"), ("2011-12", "month", "December 2011"),
    ("2011-12", "", "2011-12"), ("2022-23-Q4", "quarter", "January to March 2023"),
    ("2022-23-Q1", "quarter", "April to June 2022"), ("comparator", "", "comparator"),
  ])
  func `a period is read`(period: String, dimension: String, words: String) {
    #expect(PeriodName.words(period, dimension: dimension) == words)
  }

  @Test(arguments: [
    ("2022-23", "", "2021-22"), ("2024-02-29", "", "2023-02-28"), ("2022-07", "month", "2021-07"),
    ("2022-23-Q4", "quarter", "2021-22-Q4"), ("1999-00", "", "1998-99"),
  ])
  func `the same period a year before`(period: String, dimension: String, before: String) {
    #expect(PeriodName.earlier(period, byYears: 1, dimension: dimension) == before)
  }

  @Test
  func `the months of a year run from April to March`() {
    let keys = PeriodName.keys(of: "month", in: CollectionYear(ending: 2023))
    #expect(keys.count == 12 && keys.first == "2022-04" && keys.last == "2023-03")
  }

  @Test(arguments: [
    ("2023-03", "month", 2023), ("2022-04", "month_end", 2023), ("2022-23-Q1", "quarter", 2023),
    ("2022-23", "", 2023),
  ])
  func `a period lies in a year`(period: String, dimension: String, ending: Int) {
    #expect(PeriodName.year(of: period, dimension: dimension) == CollectionYear(ending: ending))
  }
}
