/// The lowest and highest value that one of several unknowns can have, when sums of them are known:
/// a linear program, solved by the simplex method with Bland's rule, which never goes round in circles.
struct FeasibleRange {
  let bounds: [(lower: Double, upper: Double)]
  let rows: [Row]

  /// Unknowns with their signs, and what they add up to.
  struct Row {
    let coefficients: [Double]
    let sum: Double
  }

  /// How many whole numbers an unknown can be; nil where there is no end to them.
  func wholeNumbers(of target: Int) -> Int? {
    guard let most = highest(target, sign: 1), let least = highest(target, sign: -1) else {
      return nil
    }
    let top = (most + 1e-6).rounded(.down)
    let bottom = (-least - 1e-6).rounded(.up)
    guard top - bottom < 1e6 else { return nil }
    return max(Int(top - bottom) + 1, 0)
  }

  /// The highest value of an unknown, or of its negative; nil where the sums contradict each other.
  private func highest(_ target: Int, sign: Double) -> Double? {
    var tableau = Tableau(bounds: bounds, rows: rows)
    guard tableau.findStart() else { return nil }
    var goal = Array(repeating: 0.0, count: bounds.count)
    goal[target] = sign
    return tableau.maximise(goal) + sign * bounds[target].lower
  }
}

/// The table of the simplex method: unknowns counted from their lower bounds, each row with its own
/// artificial unknown to begin from.
private struct Tableau {
  private var table: [[Double]]
  private var basis: [Int]
  private let unknowns: Int
  private let artificial: Int
  private static let epsilon = 1e-9

  init(bounds: [(lower: Double, upper: Double)], rows: [FeasibleRange.Row]) {
    let count = bounds.count
    let bounded = bounds.indices.filter { bounds[$0].upper < 1e9 }
    let width = count + bounded.count
    var lines: [[Double]] = []
    for row in rows {
      let base = zip(row.coefficients, bounds).reduce(0) { $0 + $1.0 * $1.1.lower }
      lines.append(
        row.coefficients + Array(repeating: 0, count: bounded.count) + [row.sum - base])
    }
    for (slot, index) in bounded.enumerated() {
      var line = Array(repeating: 0.0, count: width + 1)
      line[index] = 1
      line[count + slot] = 1
      line[width] = bounds[index].upper - bounds[index].lower
      lines.append(line)
    }
    unknowns = count
    artificial = width
    basis = lines.indices.map { width + $0 }
    let number = lines.count
    table = lines.enumerated().map { row, line in
      let sign: Double = line[width] < 0 ? -1 : 1
      var own = Array(repeating: 0.0, count: number)
      own[row] = 1
      return line.dropLast().map { $0 * sign } + own + [line[width] * sign]
    }
  }

  /// Finds values that all sums allow; false where there are none.
  mutating func findStart() -> Bool {
    var goal = Array(repeating: 0.0, count: artificial + basis.count)
    for index in basis.indices { goal[artificial + index] = -1 }
    return run(goal, upTo: artificial + basis.count) > -1e-6
  }

  mutating func maximise(_ goal: [Double]) -> Double {
    run(
      goal + Array(repeating: 0, count: artificial + basis.count - unknowns), upTo: artificial)
  }

  /// Goes from corner to corner as long as the goal grows; its value at the last one.
  private mutating func run(_ goal: [Double], upTo columns: Int) -> Double {
    for _ in 0..<10_000 {
      let entering = (0..<columns).first { column in
        let gain =
          goal[column] - basis.indices.reduce(0) { $0 + goal[basis[$1]] * table[$1][column] }
        return gain > Tableau.epsilon
      }
      guard let entering else { break }
      guard let row = leaving(entering) else { return 1e12 }
      pivot(row, entering)
    }
    return basis.indices.reduce(0) { $0 + goal[basis[$1]] * (table[$1].last ?? 0) }
  }

  private func leaving(_ column: Int) -> Int? {
    var best: (ratio: Double, row: Int)?
    for row in basis.indices where table[row][column] > Tableau.epsilon {
      let ratio = (table[row].last ?? 0) / table[row][column]
      if let found = best,
        ratio > found.ratio + Tableau.epsilon
          || (ratio > found.ratio - Tableau.epsilon && basis[row] > basis[found.row])
      {
        continue
      }
      best = (ratio, row)
    }
    return best?.row
  }

  private mutating func pivot(_ row: Int, _ column: Int) {
    let factor = table[row][column]
    let line = table[row].map { $0 / factor }
    table[row] = line
    for other in table.indices where other != row {
      let times = table[other][column]
      guard times != 0 else { continue }
      for index in line.indices { table[other][index] -= times * line[index] }
    }
    basis[row] = column
  }
}
