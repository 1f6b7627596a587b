/// Whole numbers made larger or smaller in proportion, so that the parts still add up to the whole.
struct Scale: Sendable {
  let numerator: Int
  let denominator: Int

  /// How many of so many there are at this scale, to the nearest whole.
  func count(_ count: Int) -> Int { (2 * count * numerator + denominator) / (2 * denominator) }

  /// Each count at this scale; rounded on the running sum, so that sums keep their scale too.
  func counts(_ counts: [Int]) -> [Int] {
    var sum = 0
    return counts.map { part in
      defer { sum += part }
      return count(sum + part) - count(sum)
    }
  }

  /// A total divided in the proportions of some weights.
  static func shares(of weights: [Int], total: Int) -> [Int] {
    let sum = weights.reduce(0, +)
    guard sum > 0 else { return weights.map { _ in 0 } }
    return Scale(numerator: total, denominator: sum).counts(weights)
  }
}
