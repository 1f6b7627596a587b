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

  /// The measures in two parts that share no records, to be counted at the same time.
  package static func halves(_ measures: [Measure]) -> [[Measure]] {
    var halves: [[Measure]] = [[], []]
    var places: [String: Int] = [:]
    for measure in measures {
      let names = measure.cases.map(\.name)
      let shared = names.lazy.compactMap { places[$0] }.first
      let place = shared ?? (halves[0].count <= halves[1].count ? 0 : 1)
      for name in names { places[name] = place }
      halves[place].append(measure)
    }
    return halves
  }

  /// The records that a breakdown looks at, sorted into the periods of its figures.
  func periods(of breakdown: CaseBreakdown) -> [PeriodCases] {
    let calendar = grounds.calendar
    let keys = breakdown.keys(grounds).count
    switch breakdown.walk {
    case .events(let walk): return periods(ofEvents: walk(grounds), breakdown, keys)
    case .yearEnds(let walk): return periods(calendar.yearEnds, keys, walk)
    case .monthEnds(let walk): return periods(calendar.monthEnds, keys, walk)
    case .firstDays(let walk):
      let days = Set(calendar.years.flatMap { [$0.firstDay, $0.next.firstDay] })
      return days.sorted().filter { $0.adding(days: -1) <= calendar.asAt ?? .latest }.map {
        PeriodCases(
          period: ReportedPeriod(kind: .day, name: $0.description, slots: 0..<1),
          cases: walk(grounds, $0)[...], keys: keys)
      }
    case .years(let walk):
      return calendar.wholeYears.compactMap { period in
        let year = calendar.years[period.slots.lowerBound]
        guard let last = calendar.lastDay(of: year) else { return nil }
        return PeriodCases(
          period: period, cases: walk(grounds, Period(from: year.firstDay, through: last))[...],
          keys: keys)
      }
    }
  }

  /// Lays events in the order of their months, of which every period is a run.
  private func periods(
    ofEvents events: [Case], _ breakdown: CaseBreakdown, _ keys: Int
  ) -> [PeriodCases] {
    var slots = Array(repeating: [Case](), count: grounds.calendar.months.count)
    for one in events {
      if let slot = grounds.calendar.monthSlot(of: one.day) { slots[slot].append(one) }
    }
    let cases = slots.flatMap(\.self)
    let starts = slots.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.count) }
    return grounds.calendar.eventPeriods.filter { breakdown.hasMonths || $0.kind == .year }.map {
      let own = cases[starts[$0.slots.lowerBound]..<starts[$0.slots.upperBound]]
      return PeriodCases(
        period: $0, cases: breakdown.once ? own.oncePerSubject[...] : own, keys: keys)
    }
  }

  private func periods(
    _ days: [ReportedPeriod], _ keys: Int, _ walk: (CaseGrounds, Day) -> [Case]
  ) -> [PeriodCases] {
    days.map {
      let day = grounds.calendar.days[$0.slots.lowerBound].day
      return PeriodCases(period: $0, cases: walk(grounds, day)[...], keys: keys)
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

extension ArraySlice<Case> {
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
