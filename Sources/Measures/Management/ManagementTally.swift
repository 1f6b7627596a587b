package import Care

/// Figures of one year for each officer or each social-work team, for management use alone.
///
/// A record counts for whoever had the child on the day that is counted, so that the figures of all
/// add up to that of the service; a record of no child counts for the officer whom it names.
package struct ManagementTally: Sendable {
  private let grounds: CaseGrounds
  private let year: CollectionYear
  private let group: ManagementGroup

  package init(_ grounds: CaseGrounds, of year: CollectionYear, by group: ManagementGroup) {
    self.grounds = grounds
    self.year = year
    self.group = group
  }

  /// The measures that can be told by officer or team: those with a total.
  package static func canTell(_ measure: Measure) -> Bool {
    measure.total != nil || measure.historyTotal != nil
  }

  /// The figures of the year, or of its last day, of every measure that has a total.
  package func figures(of measures: [Measure]) throws(Breach) -> [Figure] {
    let responsibility = Responsibility(grounds, by: group)
    var figures: [Figure] = []
    for measure in measures {
      if let breakdown = measure.total {
        figures += self.figures(of: measure, breakdown, responsibility)
      } else if measure.historyTotal != nil {
        figures += try self.figures(ofHistories: measure, responsibility)
      }
    }
    return figures
  }

  private func figures(
    of measure: Measure, _ breakdown: CaseBreakdown, _ responsibility: Responsibility
  ) -> [Figure] {
    guard let whole = CaseTally(grounds).periods(of: breakdown).widest else { return [] }
    let isRecorded = measure.isRecorded(in: grounds)
    var groups: [String: [Case]] = [:]
    for one in whole.cases {
      if let key = responsibility.key(of: one) { groups[key, default: []].append(one) }
    }
    if !isRecorded { groups = ["": []] }
    return groups.keys.sorted().map { key in
      let figure = CaseFigure(
        measure: measure, breakdown: breakdown, keys: [""], key: 0,
        period: PeriodCases(period: whole.period, cases: groups[key, default: []][...], keys: 1))
      return (isRecorded ? figure.figure([]) : figure.notRecorded).told(of: key, by: group)
    }
  }

  private func figures(
    ofHistories measure: Measure, _ responsibility: Responsibility
  ) throws(Breach) -> [Figure] {
    var explanation = try Explanation(
      of: measure.identifier, year: year, loaded: grounds.loaded, policies: grounds.policies,
      asAt: grounds.calendar.asAt)
    for history in grounds.histories { explanation.add(history) }
    let rows = Dictionary(grouping: explanation.rows) {
      responsibility.key(of: $0.child, on: $0.day)
    }
    return rows.keys.sorted().map { key in
      let groups = rows[key, default: []].map(\.group)
      let numerator = groups.count { $0 == .numerator }
      let denominator = groups.count { $0 != .leftOut }
      let leftOut = groups.count - denominator
      let share = denominator == 0 ? nil : Double(numerator) * 100 / Double(denominator)
      return Figure(
        measure: measure.identifier, dimension: group.rawValue, key: key,
        period: explanation.period,
        value: measure.kind == .share ? share : Double(numerator), unit: measure.unit,
        numerator: numerator, denominator: measure.kind == .share ? denominator : nil,
        basis: leftOut == 0 ? "" : "left out: \(leftOut)")
    }
  }
}

extension Measure {
  /// How its total is counted from the service's own records, where it is.
  fileprivate var total: CaseBreakdown? { cases.first { $0.dimension.isEmpty } }

  /// How its total is counted from children's histories, where it is.
  fileprivate var historyTotal: Breakdown? {
    guard kind == .count || kind == .share else { return nil }
    return breakdowns.first { $0.dimension.isEmpty }
  }
}

extension [PeriodCases] {
  /// The records of the year, else of the last day.
  fileprivate var widest: PeriodCases? { first { $0.period.kind == .year } ?? last }
}

extension Figure {
  fileprivate func told(of key: String, by group: ManagementGroup) -> Figure {
    Figure(
      measure: measure, dimension: group.rawValue, key: key, period: period, value: value,
      unit: unit, numerator: numerator, denominator: denominator, basis: basis)
  }
}
