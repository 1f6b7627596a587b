package import Care

/// What is to be counted, of which years, on which grounds; shared by every tally of one run.
package struct CountingPlan: Sendable {
  package let calendar: ReportingCalendar
  package let loaded: LoadedYears
  package let policies: Policies
  package let measures: [Measure]
  /// The breakdowns of all measures, each once.
  let breakdowns: [Breakdown]
  /// For each breakdown where its counts lie.
  let layouts: [CellLayout]
  let questions: Questions

  package init(
    years: [CollectionYear], measures: [Measure] = Measure.all, loaded: LoadedYears,
    policies: Policies = .standard, asAt: Day? = nil
  ) {
    calendar = ReportingCalendar(years: years, asAt: asAt)
    self.loaded = loaded
    self.policies = policies
    self.measures = measures
    var breakdowns: [Breakdown] = []
    for breakdown in measures.flatMap(\.breakdowns)
    where !breakdowns.contains(where: { $0.name == breakdown.name }) {
      breakdowns.append(breakdown)
    }
    self.breakdowns = breakdowns
    var layouts: [CellLayout] = []
    for breakdown in breakdowns {
      layouts.append(
        CellLayout(
          of: breakdown, from: layouts.last?.end ?? 0,
          slots: calendar.slotCount(of: breakdown.judge.timing)))
    }
    self.layouts = layouts
    questions = Questions(breakdowns, layouts)
  }

  func position(of breakdown: Breakdown) -> Int? {
    breakdowns.firstIndex { $0.name == breakdown.name }
  }
}

extension ReportingCalendar {
  /// How many slots the counts of a timing have.
  func slotCount(of timing: Timing) -> Int {
    switch timing {
    case .snapshot: days.count
    case .events: months.count
    case .year: years.count
    }
  }
}
