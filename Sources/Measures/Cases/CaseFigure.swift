import Care

/// One figure of a measure of the service's work, worked out from the records of its period.
struct CaseFigure {
  let measure: Measure
  let breakdown: CaseBreakdown
  let keys: [String]
  /// Position of the key among the keys.
  let key: Int
  let period: PeriodCases

  /// The figure where nothing of its kind is recorded at all: no value, never 0.
  var notRecorded: Figure {
    figure(nil, numerator: nil, denominator: nil, basis: "not recorded")
  }

  func figure(_ reference: [ReferenceFigure]) -> Figure {
    let count = period.counts[key]
    let basis = self.basis
    switch measure.kind {
    case .count:
      return figure(
        Double(count.numerator), numerator: count.numerator, denominator: nil, basis: basis)
    case .share:
      let share =
        count.denominator == 0
        ? nil : Double(count.numerator) * 100 / Double(count.denominator)
      return figure(
        share, numerator: count.numerator, denominator: count.denominator, basis: basis)
    case .mean:
      let mean = count.numerator == 0 ? nil : count.amount / Double(count.numerator)
      return figure(
        mean, numerator: Int(count.amount.rounded()), denominator: count.numerator, basis: basis)
    case .sum:
      return figure(count.amount, numerator: count.numerator, denominator: nil, basis: basis)
    case .ratio:
      return figure(
        count.weight > 0 ? count.amount / count.weight : nil,
        numerator: Int(count.amount.rounded()), denominator: nil, basis: basis)
    case .mode, .highest:
      let loads = numerator.filter { $0.weight > 0 }.map { ($0.amount / $0.weight).rounded() }
      return figure(
        measure.kind == .mode ? CaseFigure.mode(of: loads) : loads.max(),
        numerator: count.numerator, denominator: nil, basis: basis)
    case .rank:
      return figure(rank, numerator: count.numerator, denominator: nil, basis: basis)
    case .rate: return rate(count.numerator, reference, basis)
    case .monthlyMean: return notRecorded
    }
  }

  /// The records of the numerator, where they are kept.
  private var numerator: [Case] { period.cases.filter { $0.group(of: key) == .numerator } }

  /// The most frequent value; the highest of those that tie.
  static func mode(of values: [Double]) -> Double? {
    var counts: [Double: Int] = [:]
    for value in values { counts[value, default: 0] += 1 }
    return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
  }

  /// 1 for the key with the most records; keys with as many share a rank; nil for a key with none.
  private var rank: Double? {
    let own = period.counts[key].numerator
    guard own > 0 else { return nil }
    return Double(1 + period.counts.count { $0.numerator > own })
  }

  private func rate(
    _ children: Int, _ reference: [ReferenceFigure], _ leftOut: String
  ) -> Figure {
    let leftOut = leftOut.isEmpty ? "" : "; \(leftOut)"
    let residents = reference.last {
      $0.measure == ReferenceFigure.residents && $0.period == period.period.name
        && $0.key == keys[key]
    }
    guard let residents, residents.value >= 1 else {
      return figure(
        nil, numerator: children, denominator: nil,
        basis: "residents under 18: not entered\(leftOut)")
    }
    return figure(
      Double(children) / residents.value * 10_000, numerator: children,
      denominator: Int(residents.value), basis: "residents under 18: \(residents.source)\(leftOut)")
  }

  /// Which records were left out, and why, and what the breakdown notes.
  private var basis: String {
    let leftOut = period.leftOut.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
    return (leftOut + [note].compactMap(\.self)).joined(separator: "; ")
  }

  private var note: String? {
    guard let note = breakdown.note, let oldest = period.counts[key].oldest else { return nil }
    return note(oldest)
  }

  private func figure(
    _ value: Double?, numerator: Int?, denominator: Int?, basis: String
  ) -> Figure {
    let address = self.address
    return Figure(
      measure: measure.identifier, dimension: address.dimension, key: address.key,
      period: period.period.name, value: value, unit: measure.unit, numerator: numerator,
      denominator: denominator, basis: basis)
  }

  /// Under which dimension and key the figure stands: the total of a month under the month itself.
  var address: (dimension: String, key: String) {
    breakdown.dimension.isEmpty && period.period.isDimension
      ? (period.period.kind.rawValue, period.period.name) : (breakdown.dimension, keys[key])
  }
}
