import Care
import Measures

/// All counts of a paper and how they add up.
struct CountStructure: Sendable {
  private(set) var counts: [CountID: PublishedCount] = [:]
  private(set) var equations: [CountEquation] = []
  /// Figures of so few that nothing of them is shown.
  private(set) var tooFew: Set<CountID> = []

  init() {}

  /// The structure of figures that are published together.
  init(_ figures: [Figure], limit: Int) {
    var shares: [Figure] = []
    for figure in figures where !CountStructure.isFree(figure) {
      let id = CountID(figure)
      guard let count = CountStructure.count(of: figure) else { continue }
      counts[id] = PublishedCount(value: count, isPrinted: true)
      guard figure.unit == .percent, let whole = figure.denominator else { continue }
      if whole < limit { tooFew.insert(id) }
      shares.append(figure)
    }
    for share in shares { addComplement(of: share) }
    addBreakdowns(shares)
    addTimes()
    addMovements()
    addSubsets()
    addAttendance()
  }

  /// Figures that are of no children: posts, sessions, ranks, caseloads; and averages.
  static func isFree(_ figure: Figure) -> Bool {
    switch figure.unit {
    case .fte, .sessions, .rank, .children, .workingDays, .days: true
    case .count, .percent, .per10k:
      [
        "workforce.posts_added", "workforce.months_above_limit", "workforce.months_in_guide",
        "audits.officer_feedback", "supervision.group_sessions", "supervision.learning_events",
        "supervision.observations",
      ].contains(figure.measure)
    }
  }

  private static func count(of figure: Figure) -> Int? {
    if figure.unit == .count, figure.key == figure.period || figure.numerator == nil {
      return figure.value.flatMap { $0.isFinite && $0.magnitude < 1e9 ? Int($0.rounded()) : nil }
    }
    return figure.numerator
  }

  mutating func add(_ id: CountID, _ value: Int, isPrinted: Bool) {
    if counts[id] == nil { counts[id] = PublishedCount(value: value, isPrinted: isPrinted) }
  }

  mutating func add(_ equation: CountEquation) { equations.append(equation) }

  /// What a share leaves of its whole is told with it.
  private mutating func addComplement(of share: Figure) {
    let id = CountID(share)
    guard let whole = share.denominator, let part = share.numerator, part <= whole else { return }
    let rest = id.beside("not of \(share.measure)")
    add(rest, whole - part, isPrinted: false)
    add(CountEquation(terms: [(id, 1), (rest, 1)], constant: whole, knownBy: [id]))
  }

  /// Parts that add up to a whole, with what of it is not told.
  mutating func addSum(
    _ parts: [CountID], to whole: CountID, mustBeExact: Bool = false
  ) {
    let parts = parts.filter { counts[$0] != nil }
    guard let value = counts[whole]?.value, !parts.isEmpty else { return }
    var terms = parts.map { (id: $0, sign: 1) }
    let rest = value - parts.reduce(0) { $0 + (counts[$1]?.value ?? 0) }
    guard rest >= 0, rest == 0 || !mustBeExact else { return }
    if rest > 0 {
      let name = parts.first.map { "\($0.dimension)\($0.period)" } ?? ""
      let other = whole.beside("other than \(name)")
      add(other, rest, isPrinted: false)
      terms.append((other, 1))
    }
    add(CountEquation(terms: terms + [(whole, -1)], constant: 0))
  }

  /// Parts that add up to a number that a share is of.
  mutating func addSum(_ parts: [CountID], to whole: Int, of name: String) {
    guard let first = parts.first else { return }
    var terms = parts.map { (id: $0, sign: 1) }
    let rest = whole - parts.reduce(0) { $0 + (counts[$1]?.value ?? 0) }
    guard rest >= 0 else { return }
    if rest > 0 {
      let other = CountID(
        family: first.family, dimension: "\(first.dimension)|rest of \(name)",
        period: first.period)
      add(other, rest, isPrinted: false)
      terms.append((other, 1))
    }
    add(CountEquation(terms: terms, constant: whole, knownBy: parts))
  }
}
