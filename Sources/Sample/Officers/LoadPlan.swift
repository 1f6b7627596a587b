import Care

/// How many children each officer is to have at the end of a month, so that mean, most frequent and
/// highest load come out.
enum LoadPlan {
  /// Most frequent and highest load of each month of the last year, for a full-time officer.
  static let shapes: [(mode: Int, highest: Int)] = [
    (73, 79), (76, 77), (74, 79), (77, 85), (77, 86), (77, 82), (78, 82), (74, 81), (75, 81),
    (74, 83), (75, 81), (75, 80),
  ]

  /// A load for each officer's hours (in hundredths); nil where none fits.
  static func loads(
    _ total: Int, hours: [Int], mode: Int, highest: Int
  ) -> [Int]? {
    let sum = hours.reduce(0, +)
    guard sum > 0 else { return nil }
    var loads = hours.map { $0 < 100 ? total * $0 / sum : 0 }
    let full = hours.indices.filter { hours[$0] == 100 }
    let rest = total - loads.reduce(0, +) - highest
    for most in (full.count / 4)...max(full.count / 4, full.count * 2 / 3) {
      for spread in [3, 4, 5, 6, 2] {
        let others = full.count - 1 - most
        guard others > 0,
          let values = spreadOut(rest - most * mode, among: others, by: spread)
        else { continue }
        let all = [highest] + Array(repeating: mode, count: most) + values
        guard isRight(all, mode: mode, highest: highest) else { continue }
        for (index, load) in zip(full, all.sorted(by: >)) { loads[index] = load }
        return loads
      }
    }
    return nil
  }

  /// Whole numbers of a sum on both sides of their average.
  private static func spreadOut(_ sum: Int, among count: Int, by spread: Int) -> [Int]? {
    guard sum > 0 else { return nil }
    var values = Scale.shares(of: Array(repeating: 1, count: count), total: sum)
    for pair in 0..<count / 2 {
      let offset = pair % spread + 1
      values[2 * pair] += offset
      values[2 * pair + 1] -= offset
    }
    return values.allSatisfy { $0 > 30 } ? values : nil
  }

  private static func isRight(_ loads: [Int], mode: Int, highest: Int) -> Bool {
    var counts: [Int: Int] = [:]
    for load in loads { counts[load, default: 0] += 1 }
    let most = counts[mode, default: 0]
    // Officers of fewer hours add a few of their own, so the most frequent is clearly so.
    return loads.max() == highest && counts.allSatisfy { $0.key == mode || $0.value + 2 < most }
  }
}
