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
