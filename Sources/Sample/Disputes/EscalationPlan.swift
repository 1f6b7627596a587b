import Care

/// A formal escalation before it is written: whose, by whom, why, and how long it takes.
struct PlannedEscalation: Sendable {
  /// Its place in the year, so that its dice are its own.
  let slot: Int
  let openedOn: Day
  let reason: EscalationReason
  let issue: EscalationIssue
  var child = 0
  var officer: Key<Officer>?
  /// Working days to its resolution; nil while it is open.
  var days: Int?
  /// Nil while it is open.
  var level: EscalationLevel?
}

/// The formal escalations of a year: days and reasons first, then children whom a review decided
/// something for, officers and times that fit.
struct EscalationPlan {
  private let ground: SampleGround
  private let officers: OfficerPlan
  private let year: CollectionYear
  private let quota: DisputeQuota
  private(set) var escalations: [PlannedEscalation] = []

  init(_ ground: SampleGround, _ officers: OfficerPlan, year: Int, _ quota: DisputeQuota) {
    self.ground = ground
    self.officers = officers
    self.year = ground.years[year]
    self.quota = quota
    var dice = ground.dice(year, .disputes)
    escalations = opened(year, &dice)
    findChildren(&dice)
    let times = EscalationTimes(
      quota, ground.scale, escalations.map(\.openedOn), self.year, end: ground.end, &dice)
    for (slot, time) in times.all.enumerated() {
      escalations[slot].days = time?.days
      escalations[slot].level = time?.level
    }
  }

  private func opened(_ year: Int, _ dice: inout Dice) -> [PlannedEscalation] {
    let count = ground.scale.count(quota.opened)
    let reasons = dice.deal(
      Array(zip(EscalationReason.allCases, quota.reasons)), to: Array(0..<count)
    ).sorted { $0.member < $1.member }.map(\.card)
    let months = Scale.shares(of: DisputeQuota.escalationMonths, total: count)
    let days = months.enumerated().flatMap { month, count in
      let days = ground.yearEnds.month(month, of: year)
      // What is opened in the very last days could not be resolved before the year is over.
      let last = month == 11 ? days.first.adding(days: 23) : days.last
      return (0..<count).map { _ in
        ground.workingDay(in: Period(from: days.first, through: last), &dice)
      }
    }
    return zip(days, reasons).enumerated().map { slot, planned in
      PlannedEscalation(
        slot: slot, openedOn: planned.0, reason: planned.1,
        issue: dice.one(of: EscalationIssue.issues(of: planned.1)))
    }
  }

  /// Each officer who is to escalate gets one, of a child of theirs; then the rest goes round.
  private mutating func findChildren(_ dice: inout Dice) {
    let chosen = escalating(&dice)
    var left = Array(escalations.indices)
    dice.shuffle(&left)
    for officer in chosen {
      for place in left.indices {
        let slot = left[place]
        guard let child = child(of: slot, &dice, by: { $0 == officer }) else { continue }
        give(slot, child)
        left.remove(at: place)
        break
      }
    }
    let allowed = Set(chosen)
    var found: Set<Int> = []
    for slot in left {
      let own = child(of: slot, &dice) { officer in officer.map(allowed.contains) ?? chosen.isEmpty
      }
      let day = escalations[slot].openedOn
      let other =
        own ?? ground.child(inCareOn: day, &dice) { ground.reviewed($0, wellBefore: day) != nil }
      guard let child = other else { continue }
      give(slot, child)
      found.insert(slot)
    }
    let lost = Set(left).subtracting(found)
    escalations = escalations.filter { !lost.contains($0.slot) }
  }

  private mutating func give(_ slot: Int, _ child: Int) {
    escalations[slot].child = child
    escalations[slot].officer = officers.officer(of: child, on: escalations[slot].openedOn)
  }

  private func child(
    of slot: Int, _ dice: inout Dice, by isAllowed: (Key<Officer>?) -> Bool
  ) -> Int? {
    let planned = escalations[slot]
    let day = planned.openedOn
    return ground.child(inCareOn: day, &dice) { child in
      planned.issue.ages.contains(ground.age(of: child, on: day))
        && (planned.issue != .voluntary || isVoluntary(child, on: day))
        && ground.reviewed(child, wellBefore: day) != nil
        && isAllowed(officers.officer(of: child, on: day))
    }
  }

  private func isVoluntary(_ child: Int, on day: Day) -> Bool {
    ground.records[child].episodes.last { $0.startedOn <= day }?.legalStatus == .v2
  }

  /// The officers who escalate this year, of those who have children; none where nobody is known.
  private func escalating(_ dice: inout Dice) -> [Key<Officer>] {
    var weights: [Key<Officer>: Int] = [:]
    for month in [1, 4, 7, 10] {
      let day = year.firstDay.adding(months: month)
      for child in ground.roll.children.indices where ground.roll.children[child].isInCare(on: day)
      {
        if let officer = officers.officer(of: child, on: day) { weights[officer, default: 0] += 1 }
      }
    }
    let all = weights.keys.sorted()
    let count = min(ground.scale.count(quota.officers), escalations.count)
    return dice.draw(count, of: Array(all.indices)) { weights[all[$0], default: 0] }.map { all[$0] }
  }
}

extension EscalationIssue {
  /// The issues that belong to a reason, each as often as its weight says.
  static func issues(of reason: EscalationReason) -> [(EscalationIssue, Int)] {
    switch reason {
    case .drift:
      [(.matching, 24), (.planning, 32), (.lifeStory, 18), (.pathway, 14), (.returnHome, 12)]
    case .plan: [(.noSchool, 46), (.leavingCare, 29), (.remainingHome, 21), (.unregulated, 4)]
    case .practice:
      [(.assessment, 30), (.healthAndEducation, 30), (.visits, 26), (.mentalHealth, 14)]
    case .legalStatus: [(.voluntary, 1)]
    }
  }

  /// The ages of the children whom it may be about.
  var ages: ClosedRange<Int> {
    switch self {
    case .pathway, .leavingCare: 16...17
    case .noSchool: 4...16
    case .mentalHealth: 7...17
    case .lifeStory: 3...15
    case .matching: 2...16
    case .unregulated: 14...15
    default: 0...17
    }
  }
}
