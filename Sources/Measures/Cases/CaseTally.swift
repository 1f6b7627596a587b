package import Care

/// The figures of measures of the service's work, and the records behind each.
package struct CaseTally: Sendable {
  package let grounds: CaseGrounds

  package init(_ grounds: CaseGrounds) { self.grounds = grounds }

  /// Every figure of the measures, of all years of the grounds.
  package func figures(
    of measures: [Measure], reference: [ReferenceFigure] = []
  ) -> [Figure] {
    var walked: [String: [PeriodCases]] = [:]
    var figures: [Figure] = []
    for measure in measures {
      for breakdown in measure.cases {
        let name = "\(breakdown.name)|\(breakdown.dimension)"
        let periods = walked[name] ?? self.periods(of: breakdown)
        walked[name] = periods
        figures += self.figures(of: measure, breakdown, periods, reference)
      }
    }
    return figures
  }

  /// The records that a breakdown looks at, sorted into the periods of its figures.
  func periods(of breakdown: CaseBreakdown) -> [PeriodCases] {
    let calendar = grounds.calendar
    switch breakdown.walk {
    case .events(let walk):
      var slots = Array(repeating: [Case](), count: calendar.months.count)
      for one in walk(grounds) {
        if let slot = calendar.monthSlot(of: one.day) { slots[slot].append(one) }
      }
      return calendar.eventPeriods.filter { breakdown.hasMonths || $0.kind == .year }.map {
        let cases = $0.slots.flatMap { slots[$0] }
        return PeriodCases(period: $0, cases: breakdown.once ? cases.oncePerSubject : cases)
      }
    case .yearEnds(let walk):
      return calendar.yearEnds.map {
        PeriodCases(period: $0, cases: walk(grounds, calendar.days[$0.slots.lowerBound].day))
      }
    case .monthEnds(let walk):
      return calendar.monthEnds.map {
        PeriodCases(period: $0, cases: walk(grounds, calendar.days[$0.slots.lowerBound].day))
      }
    case .firstDays(let walk):
      let days = Set(calendar.years.flatMap { [$0.firstDay, $0.next.firstDay] })
      return days.sorted().filter { $0.adding(days: -1) <= calendar.asAt ?? .latest }.map {
        PeriodCases(
          period: ReportedPeriod(kind: .day, name: $0.description, slots: 0..<1),
          cases: walk(grounds, $0))
      }
    case .years(let walk):
      return calendar.wholeYears.compactMap { period in
        let year = calendar.years[period.slots.lowerBound]
        guard let last = calendar.lastDay(of: year) else { return nil }
        return PeriodCases(
          period: period, cases: walk(grounds, Period(from: year.firstDay, through: last)))
      }
    }
  }

  /// Every figure of one breakdown, to be worked out or opened.
  func lines(of measure: Measure, _ breakdown: CaseBreakdown) -> [CaseFigure] {
    let keys = breakdown.keys(grounds)
    return periods(of: breakdown).flatMap { period in
      keys.indices.map {
        CaseFigure(measure: measure, breakdown: breakdown, keys: keys, key: $0, period: period)
      }
    }
  }

  private func figures(
    of measure: Measure, _ breakdown: CaseBreakdown, _ periods: [PeriodCases],
    _ reference: [ReferenceFigure]
  ) -> [Figure] {
    let isRecorded = measure.isRecorded(in: grounds)
    let keys = breakdown.keys(grounds)
    return periods.flatMap { period in
      keys.indices.map { key in
        let figure = CaseFigure(
          measure: measure, breakdown: breakdown, keys: keys, key: key, period: period)
        return isRecorded ? figure.figure(reference) : figure.notRecorded
      }
    }
  }
}

/// The records of one period.
struct PeriodCases: Sendable {
  let period: ReportedPeriod
  let cases: [Case]
  /// Those that are not left out.
  let counted: [Case]
  /// How many are left out, by reason.
  let leftOut: [String: Int]

  init(period: ReportedPeriod, cases: [Case]) {
    self.period = period
    self.cases = cases
    counted = cases.filter { $0.reason == nil }
    var leftOut: [String: Int] = [:]
    for one in cases {
      if let reason = one.reason { leftOut[reason, default: 0] += 1 }
    }
    self.leftOut = leftOut
  }
}

extension [Case] {
  /// The first record of every subject.
  fileprivate var oncePerSubject: [Case] {
    var seen: Set<String> = []
    return filter { $0.reason != nil || seen.insert($0.subject).inserted }
  }
}

extension Measure {
  /// Whether any record of the kinds that the measure counts is held at all.
  func isRecorded(in grounds: CaseGrounds) -> Bool {
    if needsSocialWorkers { return !grounds.socialWorkers.isEmpty }
    return needs.isEmpty || needs.contains { grounds.entries.holds($0) }
  }
}
