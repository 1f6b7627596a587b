/// Between which numbers each withheld count must lie, by everything that is still published.
///
/// A withheld count is known to be at least 1: none is withheld for being 0.
struct Bounds {
  private let counts: PublishedCounts
  private let hidden: [Bool]

  init(of counts: PublishedCounts, hidden: [Bool]) {
    self.counts = counts
    self.hidden = hidden
  }

  /// Those of some withheld counts that can be narrowed to fewer than so many numbers.
  func exposed(_ small: [Int], fewerThan limit: Int) -> [Int] {
    var seen: Set<Int> = []
    var exposed: [Int] = []
    for position in small where !seen.contains(position) {
      let group = Group(around: position, counts, hidden)
      seen.formUnion(group.unknowns)
      guard let simplex = Simplex(group.equations, unknowns: group.unknowns.count) else { continue }
      for (index, unknown) in group.unknowns.enumerated() where small.contains(unknown) {
        let range = simplex.range(of: index)
        guard let high = range.high else { continue }
        if (high - range.low).rounded() < Double(limit - 1) { exposed.append(unknown) }
      }
    }
    return exposed
  }

  /// Withheld counts that hang together by sums, and what is known of them.
  private struct Group {
    let unknowns: [Int]
    /// Of each unknown less 1, so that none is negative.
    let equations: [[Double]]

    init(around start: Int, _ counts: PublishedCounts, _ hidden: [Bool]) {
      var unknowns = [start]
      var indices = [start: 0]
      var sums: [PublishedCounts.Sum] = []
      var taken: Set<Int> = []
      var next = 0
      while next < unknowns.count {
        for sum in counts.sumsOf[unknowns[next]] where taken.insert(sum).inserted {
          sums.append(counts.sums[sum])
          for member in counts.sums[sum].members where hidden[member] && indices[member] == nil {
            indices[member] = unknowns.count
            unknowns.append(member)
          }
        }
        next += 1
      }
      self.unknowns = unknowns
      equations = sums.map { sum in
        var row = Array(repeating: 0.0, count: unknowns.count + 1)
        for (members, sign) in [(sum.parts, 1.0), ([sum.whole], -1.0)] {
          for member in members {
            guard let index = indices[member] else {
              row[unknowns.count] -= sign * Double(counts.values[member])
              continue
            }
            row[index] += sign
            row[unknowns.count] -= sign
          }
        }
        return row
      }
    }
  }
}
