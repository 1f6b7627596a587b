import Care
import Foundation
import Measures
import Testing

/// Holds the measures against returns outside the project: `HEARD_RETURNS=prev:current`, and writes
/// them to `HEARD_MEASURES_JSON` to be compared with `Benchmarks/measures_pandas.py`.
@Suite(
  "Measures of whole returns",
  .enabled(if: ProcessInfo.processInfo.environment["HEARD_RETURNS"] != nil))
struct ReturnsTests {
  private static let environment = ProcessInfo.processInfo.environment

  private static func load() throws -> (CollectionYear, LoadedYears, [CareHistory]) {
    let folders = try (environment["HEARD_RETURNS"] ?? "").split(separator: ":").map {
      try ReturnFolder(URL(filePath: String($0)))
    }
    let year = try #require(folders.last?.year)
    return (year, LoadedYears(folders.map(\.year)), ReturnFolder.histories(folders))
  }

  @Test("the figures are written for comparison, and the totals reconcile")
  func writesFigures() throws {
    let (year, loaded, histories) = try Self.load()
    var tally = Tally(CountingPlan(years: [year], loaded: loaded))
    var reconciler = Reconciler(year, loaded: loaded)
    for history in histories {
      tally.add(history)
      reconciler.add(history)
    }
    let figures = tally.figures()
    let reconciliation = reconciler.reconciliation(with: figures)
    for check in reconciliation.checks {
      #expect(check.isExplained, "\(check.name): \(check.sum) against \(check.whole)")
    }
    guard let path = Self.environment["HEARD_MEASURES_JSON"] else { return }
    let rows = figures.all.map { figure -> [String: Any] in
      [
        "measure": figure.measure, "dimension": figure.dimension, "key": figure.key,
        "period": figure.period, "value": figure.value ?? NSNull(), "unit": figure.unit.rawValue,
        "numerator": figure.numerator ?? NSNull(), "denominator": figure.denominator ?? NSNull(),
        "basis": figure.basis,
      ] as [String: Any]
    }
    try JSONSerialization.data(withJSONObject: rows).write(to: URL(filePath: path))
  }
}
