import Care

extension Roll {
  /// Decides when each child came into care, left it and was born.
  mutating func planDays(_ dice: inout Dice) {
    for year in 0...2 {
      let leavers = members { $0.leaves == year && $0.entry.year < year }
      for (child, month) in dice.deal(months(MonthPlan.leftOfOpening(year: year)), to: leavers) {
        let month = yearEnds.leavingMonth(month, of: year)
        children[child].ceasedOn = dice.day(from: month.first, through: month.last)
      }
      let stayers = members { $0.entry.year == year && $0.leaves > year }
      for (child, month) in dice.deal(months(MonthPlan.startedAndStayed(year: year)), to: stayers) {
        let month = yearEnds.month(month, of: year)
        children[child].startedOn = dice.day(from: month.first, through: month.last)
      }
      planVisits(in: year, &dice)
    }
    for child in children.indices {
      planBirth(of: child, &dice)
      if children[child].entry.year < 0 { planEarlierStart(of: child, &dice) }
    }
  }

  private func months(_ counts: [Int]) -> [(Int, Int)] { counts.enumerated().map { ($0, $1) } }

  /// Children who come and go within one year: each month some of those who are there leave.
  private mutating func planVisits(in year: Int, _ dice: inout Dice) {
    let visitors = members { $0.entry.year == year && $0.leaves == year }
    for (child, month) in dice.deal(months(MonthPlan.startedAndLeft), to: visitors) {
      let month = yearEnds.month(month, of: year)
      children[child].startedOn = dice.day(from: month.first, through: month.last.adding(days: -3))
    }
    var present = visitors
    let leaving = Scale.shares(of: MonthPlan.leftOfStarted, total: visitors.count)
    for (index, count) in leaving.enumerated() {
      let month = yearEnds.leavingMonth(index, of: year)
      let mayLeave = present.filter { children[$0].startedOn < month.last }
      let drawn = dice.draw(index == 11 ? present.count : count, of: mayLeave)
      for child in drawn {
        let first = max(month.first, children[child].startedOn.adding(days: 1))
        children[child].ceasedOn = dice.day(from: first, through: month.last)
      }
      present.removeAll { children[$0].ceasedOn != nil }
    }
  }

  /// A day of birth that fits the ages of the cohort, the start of care and the way out of it.
  private mutating func planBirth(of child: Int, _ dice: inout Dice) {
    let planned = children[child]
    if planned.leavesAtEighteen, let ceasedOn = planned.ceasedOn {
      children[child].bornOn = ceasedOn.adding(months: -18 * 12)
      children[child].ceasedOn = children[child].bornOn.birthday(18)
      return
    }
    let reference = yearEnds.referenceDay(leaves: planned.leaves)
    let earliest = reference.adding(months: -12 * (planned.ages.upperBound + 1)).adding(days: 1)
    let lastStart = planned.entry.year < 0 ? lastEarlierStart(planned.entry) : planned.startedOn
    let youngest = planned.isUnaccompanied ? PlannedChild.youngestUnaccompanied : 0
    let latest = min(
      reference.adding(months: -12 * planned.ages.lowerBound),
      lastStart.adding(months: -12 * youngest))
    var bornOn = dice.day(from: earliest, through: latest)
    // Half of the babies come into care within days of their birth.
    if planned.ages.upperBound == 0, planned.entry.year >= 0, dice.happens(50) {
      bornOn = max(earliest, planned.startedOn.adding(days: -dice.below(6)))
    }
    children[child].bornOn = bornOn
  }

  /// The start of care of a child who was there before the three years; sooner rather than long ago.
  private mutating func planEarlierStart(of child: Int, _ dice: inout Dice) {
    let planned = children[child]
    let last = lastEarlierStart(planned.entry)
    var first = planned.bornOn
    if planned.isUnaccompanied { first = first.birthday(PlannedChild.youngestUnaccompanied) }
    if planned.entry == .earlier { first = max(first, lastEarlierStart(.longAgo).adding(days: 1)) }
    children[child].startedOn = max(
      dice.day(from: first, through: last), dice.day(from: first, through: last))
  }

  private func lastEarlierStart(_ entry: Entry) -> Day {
    entry == .longAgo ? yearEnds.end.adding(months: -60) : yearEnds.firstDay.adding(days: -1)
  }
}

extension PlannedChild {
  static let youngestUnaccompanied = 14
}
