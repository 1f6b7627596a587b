/// One figure of the data set: what was counted, over which period, and of how many.
package struct Figure: Hashable, Sendable {
  /// Identifier of the measure: `reviews.in_timescale_share`.
  package let measure: String
  /// The breakdown, both empty for the total: `month`, `2022-07`.
  package let dimension: String
  package let key: String
  /// A reporting year `2022-23`, a month `2022-04`, a quarter `2022-23-Q4`, or a day `2023-03-31`.
  package let period: String
  /// Full precision, never rounded; nil where there is nothing to divide by or nothing recorded.
  package let value: Double?
  package let unit: Unit
  package let numerator: Int?
  package let denominator: Int?
  /// Which records were left out and why: `unknown sequence: 12`; empty where none were.
  package let basis: String

  package init(
    measure: String, dimension: String = "", key: String = "", period: String, value: Double?,
    unit: Unit, numerator: Int? = nil, denominator: Int? = nil, basis: String = ""
  ) {
    self.measure = measure
    self.dimension = dimension
    self.key = key
    self.period = period
    self.value = value
    self.unit = unit
    self.numerator = numerator
    self.denominator = denominator
    self.basis = basis
  }
}

/// What a figure is measured in.
package enum Unit: String, Hashable, Sendable, CaseIterable {
  case count, percent, workingDays = "working_days", per10k = "per_10k", fte, children, sessions
  case rank
}

/// Figures of one or more years, to be looked up by what they are.
package struct Figures: Sendable {
  /// Ordered by measure, period, dimension, key.
  package let all: [Figure]
  private let positions: [Address: Int]

  private struct Address: Hashable {
    let measure: String, dimension: String, key: String, period: String
  }

  package init(_ figures: [Figure]) {
    all = figures.sorted {
      ($0.measure, $0.period, $0.dimension, $0.key) < ($1.measure, $1.period, $1.dimension, $1.key)
    }
    var positions: [Address: Int] = [:]
    for (index, figure) in all.enumerated() {
      let address = Address(
        measure: figure.measure, dimension: figure.dimension, key: figure.key,
        period: figure.period)
      positions[address] = index
    }
    self.positions = positions
  }

  package func figure(
    _ measure: String, dimension: String = "", key: String = "", period: String
  ) -> Figure? {
    positions[Address(measure: measure, dimension: dimension, key: key, period: period)]
      .map { all[$0] }
  }
}

/// A figure that somebody entered with its source, and that Heard does not compute: England's rate, a
/// census share, the number of residents under 18.
package struct ReferenceFigure: Hashable, Sendable, Codable {
  /// `population.rate_per_10k`, or `residents.under_18` for the number a rate divides by.
  package let measure: String
  package let dimension: String
  package let key: String
  package let period: String
  package let value: Double
  /// Where it was published, and in which release.
  package let source: String

  package init(
    measure: String, dimension: String, key: String, period: String, value: Double, source: String
  ) {
    self.measure = measure
    self.dimension = dimension
    self.key = key
    self.period = period
    self.value = value
    self.source = source
  }
}
