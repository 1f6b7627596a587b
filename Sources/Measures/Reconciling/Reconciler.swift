package import Care

/// Goes through the children of one year for what its totals must agree on.
///
/// It counts by itself, from episodes and periods, and is then held against the figures.
package struct Reconciler: Sendable {
  private let year: CollectionYear
  private let lastDay: Day
  private let before: Day
  private let loaded: LoadedYears
  private let policies: Policies
  private var opening = 0
  private var closing = 0
  private var started = 0
  private var ceased = 0
  /// Children in care before the year or coming into care in it, each once.
  private var children = 0
  private var movements: [Movement] = []

  package init(
    _ year: CollectionYear, loaded: LoadedYears, policies: Policies = .standard,
    asAt: Day? = nil
  ) {
    self.year = year
    lastDay = min(year.lastDay, asAt ?? .latest)
    before = year.firstDay.adding(days: -1)
    self.loaded = loaded
    self.policies = policies
  }

  package mutating func add(_ history: CareHistory) {
    let history = history.endingLostEpisodes(loaded: loaded)
    let periods = history.periodsOfCare(policies: policies).filter { !$0.isShortBreak }
    let wasIn = history.isInCare(on: before)
    let isIn = history.isInCare(on: lastDay)
    let starts = periods.count { $0.isStartKnown && isInYear($0.startedOn) }
    let ends = periods.count { $0.isCeasing && ($0.ceasedOn.map(isInYear) ?? false) }
    if wasIn { opening += 1 }
    if isIn { closing += 1 }
    started += starts
    ceased += ends
    if wasIn || starts > 0 { children += 1 }
    let difference = (isIn ? 1 : 0) - (wasIn ? 1 : 0) - starts + ends
    if difference != 0 { movements.append(movement(history, periods, difference)) }
  }

  /// Adds what was found among other children.
  package mutating func add(_ other: Reconciler) {
    opening += other.opening
    closing += other.closing
    started += other.started
    ceased += other.ceased
    children += other.children
    movements += other.movements
  }

  private func isInYear(_ day: Day) -> Bool { year.firstDay <= day && day <= lastDay }

  private func movement(
    _ history: CareHistory, _ periods: [PeriodOfCare], _ difference: Int
  ) -> Movement {
    var causes: [Movement.Cause] = []
    var days: [Day] = []
    for period in periods {
      if !period.isStartKnown && isInYear(period.startedOn) {
        causes.append(.startNotKnown)
        days.append(period.startedOn)
      }
      guard let ceasedOn = period.ceasedOn, isInYear(ceasedOn), !period.isCeasing else { continue }
      causes.append(period.ending == .lost ? .lost : .nothingFollows)
      days.append(ceasedOn)
    }
    // Each cause moves the balance by one; what they do not explain is two periods at once.
    let explained = causes.reduce(0) { $0 + ($1 == .startNotKnown ? 1 : -1) }
    if explained != difference { causes.append(.overlapping) }
    return Movement(
      child: history.key, label: history.label, localIdentifier: history.localIdentifier,
      difference: difference, causes: causes, days: days.sorted())
  }
}

extension Reconciler {
  /// Holds what was found against the figures of the year.
  package func reconciliation(with figures: Figures) -> Reconciliation {
    let difference = movements.reduce(0) { $0 + $1.difference }
    let day = lastDay.description
    var checks = [
      Reconciliation.Check(
        name: "in care at the start + started − ceased = in care at the end",
        sum: opening + started - ceased, whole: closing, explained: difference)
    ]
    checks += against("in care at the end", closing, figures, "population.in_care", day)
    checks += against("started", started, figures, "population.started", year.name)
    checks += against("ceased", ceased, figures, "population.ceased", year.name)
    checks += against(
      "in care at the start, or started, each child once", children, figures,
      "population.in_care_during_year", year.name)
    for part in Parts.all {
      let period = part.isOfDay ? day : year.name
      if let check = part.check(figures, period) { checks.append(check) }
    }
    checks += Agreements(figures, of: year, through: lastDay).checks
    return Reconciliation(
      year: year, checks: checks, movements: movements.sorted { $0.child < $1.child })
  }

  private func against(
    _ name: String, _ count: Int, _ figures: Figures, _ measure: String, _ period: String
  ) -> [Reconciliation.Check] {
    guard let whole = figures.figure(measure, period: period)?.numerator else { return [] }
    return [
      Reconciliation.Check(
        name: "\(name) = \(measure)", sum: count, whole: whole, explained: 0)
    ]
  }
}
