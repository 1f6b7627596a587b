package import Measures

/// A figure as people read it: rounded half away from zero, to one decimal unless it is a count.
package struct RoundedFigure {
  private let figure: Figure

  package init(_ figure: Figure) { self.figure = figure }

  package var text: String {
    guard let value = figure.value, value.isFinite else { return "–" }
    switch figure.unit {
    case .count, .children, .sessions, .rank:
      return value == value.rounded() ? JSONText.number(value) : decimal(tenths(of: value))
    case .percent: return decimal(tenths(of: value)) + "%"
    case .workingDays, .per10k, .fte, .days: return decimal(tenths(of: value))
    }
  }

  /// The figure in tenths.
  ///
  /// A share or mean is rounded from its counts where they make it up: 95.65 as a binary number is a
  /// little less than 95.65, and would round down.
  private func tenths(of value: Double) -> Int {
    let scale = figure.unit == .percent ? 1000 : 10
    if let numerator = figure.numerator, let denominator = figure.denominator, denominator > 0 {
      let (scaled, isOver) = numerator.multipliedReportingOverflow(by: scale)
      let exact = Double(numerator) * Double(scale) / Double(denominator) / 10
      if !isOver, abs(exact - value) <= 1e-9 * max(1, abs(value)) {
        let doubled = 2 * scaled.magnitude + denominator.magnitude
        let rounded = Int(doubled / (2 * denominator.magnitude))
        return numerator < 0 ? -rounded : rounded
      }
    }
    let scaled = (value * 10).rounded(.toNearestOrAwayFromZero)
    return abs(scaled) < 1e15 ? Int(scaled) : 0
  }

  private func decimal(_ tenths: Int) -> String {
    let sign = tenths < 0 ? "-" : ""
    return "\(sign)\(tenths.magnitude / 10).\(tenths.magnitude % 10)"
  }
}
