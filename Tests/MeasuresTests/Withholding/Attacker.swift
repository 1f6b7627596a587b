@testable import Measures

/// Somebody who knows everything that is published, and how it adds up, and tries every number.
struct Attacker {
  private let sums: [PublishedCounts.Sum]
  private let start: [ClosedRange<Int>]

  /// Knows that a withheld count is not 0, and that none is above a most.
  init(_ counts: PublishedCounts, hidden: Set<Int>, most: Int) {
    sums = counts.sums
    start = counts.values.indices.map {
      hidden.contains($0) ? 1...max(1, most) : counts.values[$0]...counts.values[$0]
    }
  }

  /// Every number up to a limit that a count may be, as far as anybody can tell.
  func possible(_ position: Int, upTo limit: Int) -> [Int] {
    (1...limit).filter { number in
      guard start[position].contains(number) else { return false }
      var ranges = start
      ranges[position] = number...number
      return isPossible(ranges)
    }
  }

  /// Whether any assignment of numbers makes all sums right.
  private func isPossible(_ ranges: [ClosedRange<Int>]) -> Bool {
    guard let narrowed = narrowed(ranges) else { return false }
    guard
      let open = narrowed.indices.filter({ narrowed[$0].count > 1 }).min(by: {
        narrowed[$0].count < narrowed[$1].count
      })
    else { return true }
    return narrowed[open].contains { number in
      var next = narrowed
      next[open] = number...number
      return isPossible(next)
    }
  }

  private func narrowed(_ ranges: [ClosedRange<Int>]) -> [ClosedRange<Int>]? {
    var ranges = ranges
    var changed = true
    while changed {
      changed = false
      for sum in sums {
        let lows = sum.parts.reduce(0) { $0 + ranges[$1].lowerBound }
        let highs = sum.parts.reduce(0) { $0 + ranges[$1].upperBound }
        for (position, least, most) in [(sum.whole, lows, highs)]
          + sum.parts.map({
            (
              $0, ranges[sum.whole].lowerBound - (highs - ranges[$0].upperBound),
              ranges[sum.whole].upperBound - (lows - ranges[$0].lowerBound)
            )
          })
        {
          let low = max(ranges[position].lowerBound, least)
          let high = min(ranges[position].upperBound, most)
          guard low <= high else { return nil }
          if low...high != ranges[position] {
            ranges[position] = low...high
            changed = true
            break
          }
        }
      }
    }
    return ranges
  }
}
