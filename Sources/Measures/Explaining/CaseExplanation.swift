package import Care

/// What lies behind one figure of the service's work: every record in its numerator and denominator,
/// and every one left out, with the reason.
///
/// It walks the same records as the tally and asks the same judge, so its rows are the figure's.
package struct CaseExplanation: Sendable {
  package let measure: Measure
  package let dimension: String
  package let key: String
  package let period: String
  /// Whether any record of the kinds that the measure counts is held at all.
  package let isRecorded: Bool
  /// By group, day and child.
  package let rows: [CaseRow]

  /// Finds the figure to explain, by default that of the whole year or of its last day.
  package init(
    of identifier: String, key: String? = nil, dimension: String? = nil, period: String? = nil,
    in grounds: CaseGrounds
  ) throws(Breach) {
    guard let measure = Measure.named(identifier) else { throw Measure.unknown(identifier) }
    let tally = CaseTally(grounds)
    let lines = measure.cases.flatMap { breakdown in
      tally.lines(of: measure, breakdown)
    }.filter { dimension == nil || $0.address.dimension == dimension }
    let ofKey = lines.filter { key == nil ? $0.breakdown.dimension.isEmpty : $0.address.key == key }
    guard !ofKey.isEmpty else { throw CaseExplanation.noSuchKey(key, of: measure, among: lines) }
    let found =
      period.map { period in ofKey.last { $0.period.period.name == period } }
      ?? ofKey.widest
    guard let found else {
      throw Breach(
        "\(identifier) has no figure for \(period ?? "that period"). Its periods are: "
          + CaseExplanation.unique(ofKey.map(\.period.period.name)).joined(separator: ", ") + ".")
    }
    self.measure = measure
    isRecorded = measure.isRecorded(in: grounds)
    self.dimension = found.address.dimension
    self.key = found.address.key
    self.period = found.period.period.name
    rows = found.period.cases.compactMap { one in
      one.group(of: found.key).map { CaseRow(one, $0, grounds.history(of: one.child)) }
    }.sorted { ($0.order, $0.day, $0.record) < ($1.order, $1.day, $1.record) }
  }

  package var numerator: Int { rows.count { $0.group == .numerator } }
  /// Those of the numerator, and those in the denominator alone.
  package var denominator: Int { rows.count { $0.group != .leftOut } }
  package var leftOut: Int { rows.count { $0.group == .leftOut } }

  /// What the records of the numerator carry, added up: the children of the officers, the sessions.
  package var amount: Double {
    rows.reduce(0) { $0 + ($1.group == .numerator ? $1.amount : 0) }
  }
  /// What the amounts of a ratio are divided by, added up: the officers' full-time equivalents.
  package var weight: Double {
    rows.reduce(0) { $0 + ($1.group == .leftOut ? 0 : $1.weight) }
  }

  private static func noSuchKey(
    _ key: String?, of measure: Measure, among lines: [CaseFigure]
  ) -> Breach {
    let keys = unique(lines.map(\.address.key).filter { !$0.isEmpty }).map { "\"\($0)\"" }
    let known = keys.isEmpty ? "It has none." : "Use one of: \(keys.joined(separator: ", "))."
    guard let key else {
      return Breach("\(measure.identifier) is counted by key alone: say which. \(known)")
    }
    return Breach("\(measure.identifier) has no key \"\(key)\". \(known)")
  }

  private static func unique(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }
}

extension [CaseFigure] {
  /// The figure of the year, else of the last day.
  fileprivate var widest: CaseFigure? {
    first { $0.period.period.kind == .year } ?? last { $0.period.period.kind == .day } ?? last
  }
}
