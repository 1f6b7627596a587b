/// A figure that somebody entered with its source, and that Heard does not compute.
///
/// England's rate, a census share, the number of residents under 18.
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

  /// Whether two figures speak of the same thing, so that the later one takes the other's place.
  package func replaces(_ other: ReferenceFigure) -> Bool {
    (measure, dimension, key, period) == (other.measure, other.dimension, other.key, other.period)
  }
}
