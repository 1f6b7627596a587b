package import Care

/// The figures of measures of the service's work, and the records behind each.
package struct CaseTally: Sendable {
  package let grounds: CaseGrounds

  package init(_ grounds: CaseGrounds) { self.grounds = grounds }

  /// Every figure of the measures, of all years of the grounds.
  package func figures(
    of measures: [Measure], reference: [ReferenceFigure] = []
  ) -> [Figure] {
    var counts = CaseCounts(measures, of: grounds.calendar)
    counts.add(grounds)
    return counts.figures(reference: reference)
  }

  /// The records that a breakdown looks at, sorted into the periods of its figures.
  func periods(of breakdown: CaseBreakdown) -> [PeriodCases] {
    let keys = breakdown.keys(grounds).count
    let slots = breakdown.slots(in: grounds)
    // Every period is a run of the records laid in the order of their slots.
    let cases = slots.flatMap(\.self)
    let starts = slots.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.count) }
    return breakdown.periods(in: grounds.calendar).map {
      let own = cases[starts[$0.slots.lowerBound]..<starts[$0.slots.upperBound]]
      return PeriodCases(
        period: $0.period, cases: breakdown.once ? own.oncePerSubject[...] : own, keys: keys)
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
}

extension CaseBreakdown {
  /// A period of its figures, and the slots of which it is made up.
  struct SlottedPeriod: Sendable {
    let period: ReportedPeriod
    let slots: Range<Int>
  }

  /// The periods of its figures: of events runs of months, else each a slot of its own.
  func periods(in calendar: ReportingCalendar) -> [SlottedPeriod] {
    let alone: [ReportedPeriod]
    switch walk {
    case .events:
      return calendar.eventPeriods.filter { hasMonths || $0.kind == .year }
        .map { SlottedPeriod(period: $0, slots: $0.slots) }
    case .yearEnds: alone = calendar.yearEnds
    case .monthEnds: alone = calendar.monthEnds
    case .firstDays:
      alone = calendar.firstDays.map {
        ReportedPeriod(kind: .day, name: $0.description, slots: 0..<1)
      }
    case .years: alone = calendar.wholeYears
    }
    return alone.enumerated().map {
      SlottedPeriod(period: $0.element, slots: $0.offset..<$0.offset + 1)
    }
  }

  /// How many slots its records fall into.
  func slotCount(in calendar: ReportingCalendar) -> Int {
    switch walk {
    case .events: calendar.months.count
    case .yearEnds: calendar.yearEnds.count
    case .monthEnds: calendar.monthEnds.count
    case .firstDays: calendar.firstDays.count
    case .years: calendar.wholeYears.count
    }
  }

  /// Hands each of the records of some grounds to a body, with its slot.
  func each(in grounds: CaseGrounds, _ body: (Int, Case) -> Void) {
    let calendar = grounds.calendar
    switch walk {
    case .events(let walk):
      for one in walk(grounds) {
        if let slot = calendar.monthSlot(of: one.day) { body(slot, one) }
      }
    case .yearEnds(let walk):
      for (slot, day) in calendar.yearEndDays.enumerated() {
        for one in walk(grounds, day) { body(slot, one) }
      }
    case .monthEnds(let walk):
      for (slot, day) in calendar.monthEndDays.enumerated() {
        for one in walk(grounds, day) { body(slot, one) }
      }
    case .firstDays(let walk):
      for (slot, day) in calendar.firstDays.enumerated() {
        for one in walk(grounds, day) { body(slot, one) }
      }
    case .years(let walk):
      for (slot, year) in calendar.wholeYears.map({ calendar.years[$0.slots.lowerBound] })
        .enumerated()
      {
        let last = calendar.lastDay(of: year) ?? year.lastDay
        for one in walk(grounds, Period(from: year.firstDay, through: last)) { body(slot, one) }
      }
    }
  }

  /// The records of some grounds by slot.
  func slots(in grounds: CaseGrounds) -> [[Case]] {
    var slots = Array(repeating: [Case](), count: slotCount(in: grounds.calendar))
    each(in: grounds) { slots[$0].append($1) }
    return slots
  }
}

extension ReportingCalendar {
  /// 1 April before and after each year, as far as the day before has come.
  fileprivate var firstDays: [Day] {
    Set(years.flatMap { [$0.firstDay, $0.next.firstDay] }).sorted()
      .filter { $0.adding(days: -1) <= asAt ?? .latest }
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
    if needsSocialWorkers {
      return grounds.whole?.knowsSocialWorkers ?? !grounds.socialWorkers.isEmpty
    }
    return needs.isEmpty
      || needs.contains { grounds.whole?.held.contains($0) ?? grounds.entries.holds($0) }
  }
}
