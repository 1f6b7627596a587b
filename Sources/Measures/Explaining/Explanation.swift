package import Care

/// What lies behind one figure: every child or review in its numerator and denominator, and every one
/// left out, with the reason.
///
/// It asks of each child what the tally asks, by the same walk and the same judge, so its rows are the
/// figure's numbers.
package struct Explanation: Sendable {
  package let measure: Measure
  package let dimension: String
  package let key: String
  package let period: String
  package private(set) var rows: [ExplanationRow] = []

  private let plan: CountingPlan
  private let breakdown: Breakdown
  /// Position of the key in the breakdown.
  private let position: Int
  private let slots: Range<Int>
  private var child: ExplainedChild?

  init(_ line: FigureLine, _ plan: CountingPlan) {
    measure = line.measure
    dimension = line.dimension
    key = line.key
    period = line.period.name
    self.plan = plan
    breakdown = plan.breakdowns[line.breakdown]
    position = line.position
    slots = line.period.slots
  }

  /// Looks at one child.
  package mutating func add(_ history: CareHistory) {
    child = ExplainedChild(
      key: history.key, label: history.label, localIdentifier: history.localIdentifier)
    let plan = plan
    plan.walk(history, &self)
    child = nil
  }

  /// How many rows the numerator has.
  package var numerator: Int { rows.count { $0.group == .numerator } }
  /// How many rows the denominator has: those of the numerator, and those in it alone.
  package var denominator: Int { rows.count { $0.group != .leftOut } }
  package var leftOut: Int { rows.count { $0.group == .leftOut } }
}

/// The child that an explanation is looking at.
struct ExplainedChild: Sendable {
  let key: Key<Child>
  let label: String
  let localIdentifier: String
}

extension Explanation: CareVisitor {
  mutating func visitInCare(daySlot: Int) {
    guard case .inCare = breakdown.judge else { return }
    add(.counted(met: true), daySlot, on: plan.calendar.days[daySlot].day)
  }

  mutating func visit(_ child: ChildOnDay, daySlot: Int) {
    switch breakdown.judge {
    case .child(let judge): add(judge(child), daySlot, on: child.day)
    case .word(let word, let missing):
      let verdict = word(child).map { Verdict.counted(met: $0 == key) } ?? .leftOut(missing)
      add(verdict, daySlot, on: child.day)
    default: break
    }
  }

  mutating func visit(onShortBreaks child: ChildOnDay, daySlot: Int) {
    guard case .childOnShortBreaks(let judge) = breakdown.judge else { return }
    add(judge(child), daySlot, on: child.day)
  }

  mutating func visit(start event: PeriodEvent, monthSlot: Int) {
    guard case .start(let judge) = breakdown.judge else { return }
    add(judge(event), monthSlot, on: event.period.startedOn)
  }

  mutating func visit(end event: PeriodEvent, monthSlot: Int) {
    guard case .end(let judge) = breakdown.judge, let ceasedOn = event.period.ceasedOn else {
      return
    }
    add(judge(event), monthSlot, on: ceasedOn)
  }

  mutating func visit(_ review: ReviewHeld, monthSlot: Int) {
    guard case .review(let judge) = breakdown.judge else { return }
    add(judge(review), monthSlot, review)
  }

  mutating func visit(shortBreak review: ReviewHeld, monthSlot: Int) {
    guard case .shortBreakReview(let judge) = breakdown.judge else { return }
    add(judge(review), monthSlot, review)
  }

  mutating func visit(_ child: ChildInYear, yearSlot: Int) {
    guard case .year(let judge) = breakdown.judge,
      let lastDay = plan.calendar.lastDay(of: plan.calendar.years[yearSlot])
    else { return }
    add(judge(child), yearSlot, on: child.leftOn ?? lastDay, due: child.standing?.dueDay)
  }

  private mutating func add(_ verdict: Verdict, _ slot: Int, _ review: ReviewHeld) {
    let isPlaced = plan.questions.needPlaces
    add(
      verdict, slot, on: review.heldOn, due: review.dueOn, place: isPlaced ? review.place : nil,
      participation: review.participation)
  }

  private mutating func add(
    _ verdict: Verdict, _ slot: Int, on day: Day, due: Day? = nil, place: ReviewPlace? = nil,
    participation: ParticipationCode? = nil
  ) {
    guard let child, slots.contains(slot), let group = group(of: verdict) else { return }
    rows.append(
      ExplanationRow(
        child: child.key, label: child.label, localIdentifier: child.localIdentifier, day: day,
        dueOn: due, place: place, participation: participation, group: group,
        reason: verdict.reason))
  }

  /// In which group a verdict puts the record; nil where the figure is not about it.
  private func group(of verdict: Verdict) -> ExplanationRow.Group? {
    let divides = breakdown.division == .whole || verdict.concerned.contains(KeySet(position))
    switch verdict.standing {
    case .notConcerned: return nil
    case .leftOut: return divides ? .leftOut : nil
    case .counted:
      if verdict.numerators.contains(KeySet(position)) { return .numerator }
      return measure.kind == .share && divides ? .denominator : nil
    }
  }
}

extension ReviewStanding {
  fileprivate var dueDay: Day? {
    switch self {
    case .firstNotYetDue(let due), .upToDate(let due): due?.day
    case .heldLate(_, let due), .overdue(let due): due.day
    case .notInCare, .unknown: nil
    }
  }
}
