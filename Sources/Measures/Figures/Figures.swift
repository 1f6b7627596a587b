/// Figures of one or more years, to be looked up by what they are.
package struct Figures: Sendable {
  /// Ordered by measure, period, dimension, key.
  package let all: [Figure]
  private let positions: [Address: Int]

  /// What a figure is looked up by.
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

  /// The same figures, with those of others that they have not.
  package func joined(_ others: Figures) -> Figures {
    let new = others.all.filter {
      figure($0.measure, dimension: $0.dimension, key: $0.key, period: $0.period) == nil
    }
    return new.isEmpty ? self : Figures(all + new)
  }

  package func figure(
    _ measure: String, dimension: String = "", key: String = "", period: String
  ) -> Figure? {
    positions[Address(measure: measure, dimension: dimension, key: key, period: period)]
      .map { all[$0] }
  }
}
