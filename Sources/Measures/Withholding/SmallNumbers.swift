/// Which figures of those published together are withheld, so that no small count can be worked out.
///
/// A count from 1 to below the limit (policy ``Policy/smallNumberLimit``) is withheld, and with it
/// every share that would give it away. Where what is still published would let somebody work it out,
/// by adding up, taking away or carrying bounds from sum to sum, a further count is withheld with it.
package struct SmallNumbers: Sendable {
  /// The figures that are withheld.
  package let withheld: Set<Figure.Address>

  /// Looks at everything that is published together; a limit of 0 or 1 withholds nothing.
  package init(in figures: [Figure], below limit: Int) {
    guard limit > 1 else {
      withheld = []
      return
    }
    let counts = PublishedCounts(of: figures)
    var hidden = counts.values.map { (1..<limit).contains($0) }
    let small = hidden
    SmallNumbers.hideMore(counts, small, &hidden, limit: limit)
    withheld = Set(
      counts.counts.compactMap { address, positions in
        positions.contains { hidden[$0] } ? address : nil
      })
  }

  /// Withholds further counts until none of the small ones can be narrowed too far.
  private static func hideMore(
    _ counts: PublishedCounts, _ small: [Bool], _ hidden: inout [Bool], limit: Int
  ) {
    while true {
      let bounds = Bounds(of: counts, hidden: hidden)
      let exposed = small.indices.filter { small[$0] && bounds.width(of: $0) < limit - 1 }
      guard !exposed.isEmpty else { return }
      var grew = false
      for position in exposed {
        let sums = counts.sums(with: position)
        let narrow = sums.filter { bounds.width(of: position, in: $0) < limit - 1 }
        for sum in narrow.isEmpty ? sums : narrow {
          guard let next = counts.next(in: sum, beside: position, hidden: hidden) else { continue }
          hidden[next] = true
          grew = true
        }
      }
      guard grew else { return }
    }
  }
}

extension PublishedCounts {
  fileprivate func sums(with position: Int) -> [Sum] {
    sums.filter { $0.parts.contains(position) || $0.whole == position }
  }

  /// The count of a sum that is best withheld next: the smallest part; a whole where no part is left.
  fileprivate func next(in sum: Sum, beside position: Int, hidden: [Bool]) -> Int? {
    let others = (sum.parts + [sum.whole]).filter {
      $0 != position && !hidden[$0] && values[$0] > 0 && !isKnown($0)
    }
    return others.filter { $0 != sum.whole }.min { values[$0] < values[$1] } ?? others.first
  }
}

/// Between which numbers each withheld count must lie, by everything that is still published.
struct Bounds {
  private(set) var low: [Int]
  private(set) var high: [Int]
  /// More than any count is; sums of many such still fit a number.
  private static let unlimited = 1 << 40

  /// Carries bounds from sum to sum until nothing changes. A withheld count is known to be at least 1:
  /// none is withheld for being 0.
  init(of counts: PublishedCounts, hidden: [Bool]) {
    low = counts.values.indices.map { hidden[$0] ? 1 : counts.values[$0] }
    high = counts.values.indices.map { hidden[$0] ? Bounds.unlimited : counts.values[$0] }
    for _ in 0..<64 {
      var changed = false
      for sum in counts.sums { changed = tighten(sum) || changed }
      if !changed { return }
    }
  }

  /// How many numbers a count may be, less one.
  func width(of position: Int) -> Int { high[position] - low[position] }

  /// How many numbers a count may be by one sum alone, less one.
  func width(of position: Int, in sum: PublishedCounts.Sum) -> Int {
    let lows = sum.parts.reduce(0) { $0 + low[$1] }
    let highs = sum.parts.reduce(0) { $0 + high[$1] }
    if position == sum.whole { return highs - lows }
    let rest = highs - high[position]
    let least = max(1, low[sum.whole] - rest)
    return high[sum.whole] - (lows - low[position]) - least
  }

  private mutating func tighten(_ sum: PublishedCounts.Sum) -> Bool {
    let lows = sum.parts.reduce(0) { $0 + low[$1] }
    let highs = sum.parts.reduce(0) { $0 + high[$1] }
    var changed = narrow(sum.whole, lows, highs)
    for part in sum.parts {
      let most = high[sum.whole] - (lows - low[part])
      let rest = highs - high[part]
      let least = low[sum.whole] - rest
      changed = narrow(part, least, most) || changed
    }
    return changed
  }

  private mutating func narrow(_ position: Int, _ least: Int, _ most: Int) -> Bool {
    let (newLow, newHigh) = (max(low[position], least), min(high[position], most))
    guard newLow != low[position] || newHigh != high[position] else { return false }
    (low[position], high[position]) = (newLow, newHigh)
    return true
  }
}

extension Figures {
  /// The figures with those taken out that must not be published: no value and no counts are left of
  /// them, and the basis says that they are withheld.
  package func withholding(_ small: SmallNumbers) -> Figures {
    guard !small.withheld.isEmpty else { return self }
    return Figures(
      all.map { figure in
        small.withheld.contains(figure.address)
          ? Figure(
            measure: figure.measure, dimension: figure.dimension, key: figure.key,
            period: figure.period, value: nil, unit: figure.unit, basis: Figure.withheldBasis)
          : figure
      })
  }
}

extension Figure {
  /// What the basis of a withheld figure says.
  package static let withheldBasis = "withheld: small numbers"

  package var isWithheld: Bool { basis == Figure.withheldBasis }

  /// What a figure is known by.
  package struct Address: Hashable, Sendable {
    package let measure: String, dimension: String, key: String, period: String
  }

  package var address: Address {
    Address(measure: measure, dimension: dimension, key: key, period: period)
  }
}
