import Care

/// When a child's next review falls due, and the working days on which it may be held.
struct ReviewTimes {
  /// How many reviews the period of care has had, and when the last was.
  private(set) var held = 0
  private(set) var lastOn: Day?
  private(set) var dueOn: Day
  private let startedOn: Day
  private let adoption: AdoptionPlan?

  init(of child: PlannedChild) {
    startedOn = child.startedOn
    adoption = child.adoption
    dueOn = child.startedOn
    dueOn = nextDue()
  }

  init(startedOn: Day) {
    self.startedOn = startedOn
    adoption = nil
    dueOn = startedOn
    dueOn = nextDue()
  }

  mutating func hold(on day: Day) {
    held += 1
    lastOn = day
    dueOn = nextDue()
  }

  /// The last working day on which the review is in time.
  var lastChance: Day { Self.workingDay(onOrBefore: dueOn) }

  /// The first day on which a review makes sense: some days after the child came, or three weeks after
  /// the last one.
  var earliest: Day { lastOn?.adding(days: 21) ?? startedOn.adding(days: 5) }

  /// Regulation 33, and for a child with a placement order the sooner of that and regulation 36 of the
  /// Adoption Agencies Regulations 2005 (SI 2005/389).
  private func nextDue() -> Day {
    guard let lastOn else { return cap(Self.firstDue(after: startedOn), since: startedOn) }
    return cap(lastOn.adding(months: held == 1 ? 3 : 6), since: lastOn)
  }

  private func cap(_ due: Day, since day: Day) -> Day {
    guard let adoption else { return due }
    var due = due
    if adoption.orderOn >= day { due = min(due, adoption.orderOn.adding(months: 3)) }
    guard let placedOn = adoption.placedOn else { return due }
    if placedOn >= day { return min(due, placedOn.adding(days: 28)) }
    // The second review after the placing; held within three months of any earlier one as well.
    return day < placedOn.adding(months: 4) ? min(due, day.adding(months: 3)) : due
  }

  /// Twenty working days; for a start before the table of bank holidays, in care long before the years
  /// of the sample, 28 days.
  private static func firstDue(after day: Day) -> Day {
    (try? WorkingDays.englandAndWales.day(20, after: day)) ?? day.adding(days: 28)
  }

  static func isWorkingDay(_ day: Day) -> Bool {
    (try? WorkingDays.englandAndWales.isWorkingDay(day)) ?? !day.weekday.isWeekend
  }

  static func workingDay(onOrBefore day: Day) -> Day {
    var day = day
    while !isWorkingDay(day) { day = day.adding(days: -1) }
    return day
  }

  static func workingDay(onOrAfter day: Day) -> Day {
    var day = day
    while !isWorkingDay(day) { day = day.adding(days: 1) }
    return day
  }
}
