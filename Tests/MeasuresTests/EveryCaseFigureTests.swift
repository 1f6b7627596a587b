import Care
import Measures
import TestSupport
import Testing

/// Every figure of every measure of the service's work, over records of every kind, opens to rows
/// from which it can be worked out again.
@Suite("Every figure of the service's work")
struct EveryCaseFigureTests {
  private static let measures = Measure.all.filter { !$0.cases.isEmpty }
  private static let records = (1...3).map { seed in
    RandomService.records(seed: UInt64(seed)).grounds()
  }
  /// The widest periods and one each of the narrower ones, so that every key is opened in each kind.
  private static let periods: Set<String> = [
    "2022-23", "2022-23-Q2", "2022-06", "2022-03-31", "2023-03-31", "2022-04-01", "2023-04-01",
  ]

  @Test(
    "rows add up to the figure: counted, of, left out and why",
    arguments: measures.map(\.identifier))
  func rowsAreTheFigure(identifier: String) throws {
    let measure = try #require(Measure.named(identifier))
    for grounds in Self.records {
      let figures = CaseTally(grounds).figures(of: [measure])
      #expect(figures.contains { $0.basis != "not recorded" })
      for figure in figures where Self.periods.contains(figure.period) {
        let explanation = try CaseExplanation(
          of: identifier, key: figure.key.isEmpty ? nil : figure.key,
          dimension: figure.dimension, period: figure.period, in: grounds)
        expect(explanation, toBe: figure, measure)
      }
    }
  }

  private func expect(_ explanation: CaseExplanation, toBe figure: Figure, _ measure: Measure) {
    let name: Comment = "\(figure.dimension) \(figure.key) \(figure.period)"
    #expect(explanation.dimension == figure.dimension && explanation.key == figure.key, name)
    let counted = explanation.rows.filter { $0.group == .numerator }
    let amount = counted.reduce(0) { $0 + $1.amount }
    let loads = counted.filter { $0.weight > 0 }.map { ($0.amount / $0.weight).rounded() }
    switch measure.kind {
    case .share:
      #expect(counted.count == figure.numerator, name)
      #expect(explanation.denominator == figure.denominator, name)
    case .mean:
      #expect(Int(amount.rounded()) == figure.numerator, name)
      #expect(counted.count == figure.denominator, name)
    case .sum:
      #expect(isNear(amount, figure.value) && counted.count == figure.numerator, name)
    case .ratio:
      let weight = explanation.rows.reduce(0) { $0 + ($1.group == .leftOut ? 0 : $1.weight) }
      #expect(Int(amount.rounded()) == figure.numerator, name)
      #expect(isNear(weight == 0 ? nil : amount / weight, figure.value), name)
      #expect(isNear(explanation.amount, amount) && isNear(explanation.weight, weight), name)
    case .highest: #expect(loads.max() == figure.value, name)
    case .mode:
      let often = loads.map { load in loads.count { $0 == load } }
      #expect(zip(loads, often).filter { $0.1 == often.max() }.map(\.0).max() == figure.value, name)
    case .count, .rank, .rate: #expect(counted.count == figure.numerator, name)
    case .monthlyMean: Issue.record("no measure of the service's work is a monthly mean")
    }
    #expect(reasons(explanation) == reasons(figure), name)
  }

  private func isNear(_ one: Double?, _ other: Double?) -> Bool {
    guard let one, let other else { return one == nil && other == nil }
    return abs(one - other) < 1e-9
  }

  /// How many are left out, by reason, as the rows have it.
  private func reasons(_ explanation: CaseExplanation) -> [String: Int] {
    Dictionary(grouping: explanation.rows.filter { $0.group == .leftOut }) { $0.reason ?? "" }
      .mapValues(\.count)
  }

  /// How many are left out, by reason, as the basis of the figure says.
  private func reasons(_ figure: Figure) -> [String: Int] {
    let parts = figure.basis.split(separator: "; ").compactMap { part -> (String, Int)? in
      guard let colon = part.lastIndex(of: ":"), let count = Int(part[colon...].dropFirst(2)) else {
        return nil
      }
      return (String(part[..<colon]), count)
    }
    return Dictionary(parts) { $0 + $1 }
  }
}
