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
    let small = counts.values.map { (1..<limit).contains($0) }
    // What is left over of published figures is told by nobody; only sums can give it away.
    var hidden = counts.withheldWith(small.indices.map { small[$0] || counts.isUntold($0) })
    SmallNumbers.hideMore(counts, small, &hidden, limit: limit)
    withheld = Set(
      counts.counts.compactMap { address, positions in
        positions.contains { hidden[$0] } ? address : nil
      })
  }

  /// Withholds further counts, one at a time, until none of the small ones can be narrowed too far.
  private static func hideMore(
    _ counts: PublishedCounts, _ small: [Bool], _ hidden: inout [Bool], limit: Int
  ) {
    var open = small.indices.filter { small[$0] }
    while !open.isEmpty {
      open = Bounds(of: counts, hidden: hidden).exposed(open, fewerThan: limit)
      var touched: Set<Int> = []
      for position in open where touched.isDisjoint(with: counts.neighbours(of: position)) {
        guard let next = counts.next(beside: position, hidden: hidden) else { continue }
        hidden[next] = true
        touched.formUnion(counts.neighbours(of: position))
      }
      if touched.isEmpty { return }
      hidden = counts.withheldWith(hidden)
    }
  }
}

extension PublishedCounts {
  /// The counts that go with some that are withheld: a figure that gives one of those away is not
  /// shown, and so neither are the others that no figure but such ones gives.
  fileprivate func withheldWith(_ hidden: [Bool]) -> [Bool] {
    var hidden = hidden
    var isGrowing = true
    while isGrowing {
      isGrowing = false
      var shown: Set<Int> = []
      for positions in counts.values where !positions.contains(where: { hidden[$0] }) {
        shown.formUnion(positions)
      }
      for position in Set(counts.values.joined()).subtracting(shown)
      where !hidden[position] && values[position] > 0 {
        hidden[position] = true
        isGrowing = true
      }
    }
    return hidden
  }

  /// Everything that stands in a sum with a count.
  fileprivate func neighbours(of position: Int) -> Set<Int> {
    Set(sumsOf[position].flatMap { sums[$0].members })
  }

  /// The count that is best withheld next so that one is safe: in its own sums, else in those of the
  /// withheld counts nearest to it.
  fileprivate func next(beside position: Int, hidden: [Bool]) -> Int? {
    var near = [position]
    var seen: Set<Int> = [position]
    while !near.isEmpty {
      if let next = next(among: near.flatMap { sumsOf[$0] }, hidden: hidden) { return next }
      near = near.flatMap { neighbours(of: $0) }.sorted()
        .filter { hidden[$0] && seen.insert($0).inserted }
    }
    return nil
  }

  /// Where fewest are withheld, the smallest part; a whole only where no part is left.
  private func next(among candidates: [Int], hidden: [Bool]) -> Int? {
    let order = candidates.sorted { one, other in
      (sums[one].members.count { hidden[$0] }, one)
        < (sums[other].members.count { hidden[$0] }, other)
    }
    for sum in order {
      let parts = sums[sum].parts.filter { isFree($0, hidden) }
      if let part = parts.min(by: { values[$0] < values[$1] }) { return part }
    }
    return order.map { sums[$0].whole }.first { isFree($0, hidden) }
  }

  private func isFree(_ position: Int, _ hidden: [Bool]) -> Bool {
    !hidden[position] && values[position] > 0 && !isKnown(position)
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
