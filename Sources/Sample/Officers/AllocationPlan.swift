import Care

/// Who has which child over the three years, month by month.
///
/// Brothers and sisters of one start stay together, a few families apart; children who come go to the
/// officer with most room; at the end of a month of the last year single children change officer until every load is as planned.
struct AllocationPlan {
  /// A time for which an officer has a child.
  struct Span: Sendable {
    let member: Int
    let from: Day
    var until: Day?
    var reason: String?
  }

  private let ground: SampleGround
  private let staff: StaffPlan
  private(set) var spans: [[Span]]
  private var children: [Set<Int>]
  private var targets: [Int]?

  init(_ ground: SampleGround, _ staff: StaffPlan) {
    self.ground = ground
    self.staff = staff
    spans = Array(repeating: [], count: ground.roll.children.count)
    children = Array(repeating: [], count: staff.members.count)
    begin()
    for year in 0...2 {
      for month in 0..<12 { live(year: year, month: month) }
    }
  }

  /// Children who are in care when the three years begin.
  private mutating func begin() {
    let first = ground.yearEnds.firstDay
    let before = StaffCalendar(years: ground.years).before
    for family in units(ground.roll.members { $0.isInCare(on: first.adding(days: -1)) }) {
      for (part, member) in parts(of: family, on: first) {
        for child in part {
          appoint(child, to: member, on: max(ground.roll.children[child].startedOn, before))
        }
      }
    }
  }

  private mutating func live(year: Int, month: Int) {
    let days = ground.yearEnds.month(month, of: year)
    targets = targets(at: days.last, year: year, month: month)
    for day in days.first.number...days.last.number {
      let day = Day(number: day)
      leave(on: day)
      arrive(on: day)
      handOver(on: day)
    }
    balance(at: days.last)
  }

  private func targets(at last: Day, year: Int, month: Int) -> [Int]? {
    guard year == 2, ground.scale.numerator == ground.scale.denominator else { return nil }
    let total = ground.roll.members { $0.isInCare(on: last) }.count
    let carrying = staff.members.indices.filter { staff.members[$0].carries(on: last) }
    let shape = LoadPlan.shapes[month]
    // The fuller an officer is today, the more they are to have: fewer children change.
    let order = carrying.sorted {
      (staff.members[$0].hours(on: last), children[$0].count, $1)
        > (staff.members[$1].hours(on: last), children[$1].count, $0)
    }
    guard
      let loads = LoadPlan.loads(
        total, hours: order.map { staff.members[$0].hours(on: last) }, mode: shape.mode,
        highest: shape.highest)
    else { return nil }
    var targets = Array(repeating: 0, count: staff.members.count)
    for (member, load) in zip(order, loads) { targets[member] = load }
    return targets
  }

  private mutating func leave(on day: Day) {
    for member in children.indices {
      for child in children[member] where ground.roll.children[child].ceasedOn == day {
        children[member].remove(child)
        end(child, on: day, because: "left care")
      }
    }
  }

  private mutating func arrive(on day: Day) {
    for family in units(ground.roll.members { $0.startedOn == day && $0.ceasedOn != day }) {
      for (part, member) in parts(of: family, on: day) {
        for child in part { appoint(child, to: member, on: day) }
      }
    }
  }

  /// A family with the officer who gets it: a few are parted between two.
  private func parts(of family: [Int], on day: Day) -> [(children: [Int], member: Int)] {
    let first = roomiest(on: day)
    var dice = ground.dice(family.first ?? 0, .siblings)
    guard family.count > 1, dice.happens(family.count > 2 ? 9 : 3) else { return [(family, first)] }
    let half = family.count / 2
    return [
      (Array(family[..<half]), first), (Array(family[half...]), roomiest(on: day, but: first)),
    ]
  }

  /// Children of an officer who leaves, or goes away for long, on the day.
  private mutating func handOver(on day: Day) {
    for member in children.indices
    where !children[member].isEmpty && !staff.members[member].carries(on: day) {
      let isAway = staff.members[member].hours(on: day) > 0
      for family in units(children[member].sorted()) {
        let other = roomiest(on: day)
        for child in family {
          move(child, from: member, to: other, on: day, isAway ? "officer away" : "officer left")
        }
      }
    }
  }

  /// Single children change officer until every load is as planned.
  private mutating func balance(at last: Day) {
    guard let targets else { return }
    let day = last.adding(days: -1)
    var short = children.indices.filter { children[$0].count < targets[$0] }
    for member in children.indices where children[member].count > targets[member] {
      let single = children[member].sorted().filter {
        ground.roll.families[ground.roll.children[$0].family].count == 1
          && ground.roll.children[$0].startedOn < day.adding(days: -5)
      }
      for child in single.reversed() where children[member].count > targets[member] {
        guard let other = short.last else { return }
        move(child, from: member, to: other, on: day, "workload")
        if children[other].count >= targets[other] { short.removeLast() }
      }
    }
  }

  /// Children who came on one day with their brothers and sisters.
  private func units(_ members: [Int]) -> [[Int]] {
    var families: [Int: [Int]] = [:]
    for child in members { families[ground.roll.children[child].family, default: []].append(child) }
    return families.keys.sorted().map { families[$0, default: []] }
  }

  /// The officer with most room on a day: to the planned load, else by hours.
  private func roomiest(on day: Day, but other: Int? = nil) -> Int {
    let carrying = staff.members.indices.filter {
      $0 != other && staff.members[$0].carries(on: day)
    }
    let room = { (member: Int) -> Int in
      if let targets { return (targets[member] - children[member].count) * 1000 }
      return -children[member].count * 100_000 / max(1, staff.members[member].hours(on: day))
    }
    return carrying.max { (room($0), $1) < (room($1), $0) } ?? other ?? 0
  }

  private mutating func appoint(_ child: Int, to member: Int, on day: Day) {
    children[member].insert(child)
    spans[child].append(Span(member: member, from: day))
  }

  private mutating func move(
    _ child: Int, from member: Int, to other: Int, on day: Day, _ reason: String
  ) {
    guard member != other else { return }
    children[member].remove(child)
    end(child, on: day, because: reason)
    appoint(child, to: other, on: day)
  }

  private mutating func end(_ child: Int, on day: Day, because reason: String) {
    guard let last = spans[child].indices.last, spans[child][last].until == nil else { return }
    spans[child][last].until = day
    spans[child][last].reason = reason
  }
}
