/// The least and the most that one unknown can be, where unknowns are not negative and equations hold.
///
/// The simplex method on a dense table, with Bland's rule, so that it always comes to an end. What it
/// answers holds for all numbers, and so for whole ones.
struct Simplex {
  /// One row an equation: a coefficient for each unknown, then the right-hand side.
  private var rows: [[Double]]
  /// For each row the unknown that it determines.
  private var basis: [Int]
  private let unknowns: Int
  private static let tiny = 1e-7

  /// Nil where no values make all equations hold.
  init?(_ equations: [[Double]], unknowns: Int) {
    self.unknowns = unknowns
    let count = equations.count
    rows = equations.enumerated().map { index, equation in
      let sign: Double = equation[unknowns] < 0 ? -1 : 1
      var row = Array(repeating: 0.0, count: unknowns + count + 1)
      for column in 0..<unknowns { row[column] = sign * equation[column] }
      row[unknowns + index] = 1
      row[unknowns + count] = sign * equation[unknowns]
      return row
    }
    basis = (0..<count).map { unknowns + $0 }
    var cost = Array(repeating: 0.0, count: unknowns + count)
    for index in unknowns..<unknowns + count { cost[index] = 1 }
    guard let least = minimise(cost), least < Simplex.tiny * 10 else { return nil }
    dropArtificial()
  }

  /// Between which numbers an unknown must lie; no upper end where it may be anything.
  func range(of unknown: Int) -> (low: Double, high: Double?) {
    var cost = Array(repeating: 0.0, count: unknowns)
    cost[unknown] = 1
    var down = self
    let low = down.minimise(cost) ?? 0
    cost[unknown] = -1
    var up = self
    return (low, up.minimise(cost).map { -$0 })
  }

  /// Takes out what was only there to begin with.
  private mutating func dropArtificial() {
    for row in rows.indices where basis[row] >= unknowns {
      if let column = (0..<unknowns).first(where: { abs(rows[row][$0]) > Simplex.tiny }) {
        pivot(row, column)
      }
    }
    let kept = rows.indices.filter { basis[$0] < unknowns }
    rows = kept.map { Array(rows[$0][..<unknowns]) + [rows[$0][rows[$0].count - 1]] }
    basis = kept.map { basis[$0] }
  }

  /// The least that a cost can be; nil where it has no least.
  private mutating func minimise(_ cost: [Double]) -> Double? {
    while let column = entering(cost) {
      guard let row = leaving(column) else { return nil }
      pivot(row, column)
    }
    return basis.indices.reduce(0) { $0 + cost[basis[$1]] * (rows[$1].last ?? 0) }
  }

  private func entering(_ cost: [Double]) -> Int? {
    cost.indices.first { column in
      var reduced = cost[column]
      for row in rows.indices where cost[basis[row]] != 0 {
        reduced -= cost[basis[row]] * rows[row][column]
      }
      return reduced < -Simplex.tiny
    }
  }

  private func leaving(_ column: Int) -> Int? {
    var best: (ratio: Double, row: Int)?
    for row in rows.indices where rows[row][column] > Simplex.tiny {
      let ratio = (rows[row].last ?? 0) / rows[row][column]
      if let held = best, ratio > held.ratio + Simplex.tiny { continue }
      if let held = best, ratio > held.ratio - Simplex.tiny, basis[row] > basis[held.row] {
        continue
      }
      best = (ratio, row)
    }
    return best?.row
  }

  private mutating func pivot(_ row: Int, _ column: Int) {
    let divisor = rows[row][column]
    for index in rows[row].indices { rows[row][index] /= divisor }
    let own = rows[row]
    for other in rows.indices where other != row && abs(rows[other][column]) > 0 {
      let factor = rows[other][column]
      for index in own.indices where own[index] != 0 { rows[other][index] -= factor * own[index] }
    }
    basis[row] = column
  }
}
