import Care

/// A child's legal status from the first day in care on.
struct LegalPath {
  struct Step {
    let from: Day
    let status: LegalStatus
  }

  private(set) var steps: [Step] = []

  /// Nobody who ends under an order is accommodated by agreement on a 31 March: agreements that lead to
  /// an order do so before the year ends, so that the planned totals hold at every year end.
  init(of child: PlannedChild, until end: Day, _ dice: inout Dice) {
    switch child.route {
    case .voluntary, .unaccompanied: add(.v2, child.startedOn)
    case .remand: add(.j1, child.startedOn)
    case .shortBreaks: add(.v4, child.startedOn)
    case .order:
      if let adoption = child.adoption {
        addAdoption(adoption, from: child.startedOn, &dice)
      } else {
        addOrders(for: child, &dice)
      }
    }
    let last = child.ceasedOn?.adding(days: -1) ?? end
    steps.removeAll { $0.from > last }
  }

  /// The first day under a care order, before which the child cannot be placed with parents.
  var orderedOn: Day? { steps.first { $0.status == .c1 || $0.status == .c2 }?.from }

  private mutating func add(_ status: LegalStatus, _ day: Day) {
    steps.append(Step(from: day, status: status))
  }

  private mutating func addAdoption(
    _ adoption: AdoptionPlan, from startedOn: Day, _ dice: inout Dice
  ) {
    let days = startedOn.days(to: adoption.orderOn)
    add(.c1, startedOn)
    add(.c2, startedOn.adding(days: days * dice.number(from: 60, through: 85) / 100))
    add(.e1, adoption.orderOn)
  }

  private mutating func addOrders(for child: PlannedChild, _ dice: inout Dice) {
    let yearEnd = CollectionYear(of: child.startedOn).lastDay
    let last = child.ceasedOn.map { min(yearEnd, $0) } ?? yearEnd
    let room = child.startedOn.days(to: last)
    let first: LegalStatus =
      room > 45 ? dice.one(of: [(.v2, 45), (.c1, 44), (.l1, 7), (.l2, 4)]) : .c1
    var orderedOn = child.startedOn
    switch first {
    case .v2: orderedOn = orderedOn.adding(days: dice.number(from: 10, through: min(room - 1, 200)))
    // Police protection ends after 72 hours; an emergency protection order lasts eight days at first.
    case .l1: orderedOn = orderedOn.adding(days: 2)
    case .l2: orderedOn = orderedOn.adding(days: dice.number(from: 3, through: 8))
    default: break
    }
    if first != .c1 { add(first, child.startedOn) }
    add(.c1, orderedOn)
    add(.c2, orderedOn.adding(days: dice.number(from: 150, through: 300)))
  }
}
