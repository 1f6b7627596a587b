import Care
import Measures
import TestSupport
import Testing

/// The measures of reviews held against an oracle that counts each by itself, over random records.
@Suite("Measures of reviews and their oracle")
struct ServiceOracleTests {
  private static let year = CollectionYear(ending: 2023)

  /// The periods of a figure's year, quarters and months, with their days.
  private static let periods: [(dimension: String, name: String, days: Period)] =
    [("", year.name, year.days)]
    + (0..<4).map { quarter in
      ("quarter", "\(year.name)-Q\(quarter + 1)", days(from: 3 * quarter, months: 3))
    }
    + (0..<12).map { month in
      let days = days(from: month, months: 1)
      return ("month", String(days.first.description.prefix(7)), days)
    }

  private static func days(from month: Int, months: Int) -> Period {
    let first = year.firstDay.adding(months: month)
    return Period(from: first, through: first.adding(months: months).adding(days: -1))
  }

  @Test(
    "every share is the oracle's in the year, its quarters and months", arguments: UInt64(1)...5)
  func shares(seed: UInt64) throws {
    let records = RandomService.records(seed: seed, children: 40)
    let oracle = ServiceOracle(records)
    let measures = try Measure.chosen(oracle.judges.keys.sorted())
    let figures = Figures(CaseTally(records.grounds()).figures(of: measures))
    #expect(measures.count == 11)
    for measure in measures {
      for period in Self.periods {
        let figure = figures.figure(
          measure.identifier, dimension: period.dimension,
          key: period.dimension.isEmpty ? "" : period.name, period: period.name)
        let number = figure.map {
          ServiceOracle.Number(numerator: $0.numerator ?? -1, denominator: $0.denominator ?? -1)
        }
        #expect(
          number == oracle.number(measure.identifier, in: period.days),
          "\(measure.identifier) \(period.name)")
      }
    }
  }
}
