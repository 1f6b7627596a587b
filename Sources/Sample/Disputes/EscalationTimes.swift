import Care

/// How long each escalation of a year takes, and at which level it ends: so many in time, so many
/// working days in all, so many at each level.
struct EscalationTimes {
  /// Nil for one that is still open.
  let all: [(days: Int, level: EscalationLevel)?]

  init(
    _ quota: DisputeQuota, _ scale: Scale, _ openings: [Day], _ year: CollectionYear,
    end: Day, _ dice: inout Dice
  ) {
    var limits = EscalationTimes.limits(quota, scale, openings, year, end: end, &dice)
    var slots = openings.indices.filter { limits[$0] != nil }
    var days = openings.indices.map { slot in limits[slot].map { EscalationTimes.drawn($0, &dice) }
    }
    let wanted = (quota.meanTenths * slots.count + 5) / 10
    dice.shuffle(&slots)
    EscalationTimes.fit(&days, limits, slots, to: wanted)
    let levels = EscalationTimes.levels(quota, days, slots, &dice)
    all = openings.indices.map { slot in
      guard let days = days[slot], let level = levels[slot] else { return nil }
      return (days, level)
    }
    limits = []
  }

  /// The fewest and the most days of each: in time or late; nil for those that stay open.
  private static func limits(
    _ quota: DisputeQuota, _ scale: Scale, _ openings: [Day], _ year: CollectionYear,
    end: Day, _ dice: inout Dice
  ) -> [ClosedRange<Int>?] {
    func days(_ day: Day, _ last: Day) -> Int {
      (try? WorkingDays.englandAndWales.count(after: day, through: last)) ?? 0
    }
    let ends = openings.map { days($0, year.lastDay) }
    // None of a year is open, and not yet due, when the year ends; nothing ends after the last of them.
    var limits: [ClosedRange<Int>?] = zip(openings, ends).map { day, left in
      left <= 20 ? 1...max(1, left) : 21...min(62, max(21, days(day, end)))
    }
    var others = openings.indices.filter { ends[$0] > 20 }
    dice.shuffle(&others)
    let forced = openings.count - others.count
    for slot in others.prefix(max(0, scale.count(quota.inTime) - forced)) { limits[slot] = 2...20 }
    let late = others.filter { limits[$0]?.lowerBound == 21 }.sorted { ends[$0] < ends[$1] }
    for slot in late.prefix(scale.count(quota.stillOpen)) { limits[slot] = nil }
    return limits
  }

  private static func drawn(_ limits: ClosedRange<Int>, _ dice: inout Dice) -> Int {
    let shares =
      limits.lowerBound > 20
      ? [(23, 40), (30, 30), (40, 20), (55, 10)] : [(8, 30), (13, 40), (18, 30)]
    let days = dice.one(of: shares) + dice.number(from: -4, through: 6)
    return min(limits.upperBound, max(limits.lowerBound, days))
  }

  /// A day more or less for each in turn, until the sum is the wanted one.
  private static func fit(
    _ days: inout [Int?], _ limits: [ClosedRange<Int>?], _ slots: [Int], to wanted: Int
  ) {
    var left = wanted - days.compactMap(\.self).reduce(0, +)
    var isMoving = true
    while left != 0, isMoving {
      isMoving = false
      for slot in slots where left != 0 {
        guard let now = days[slot], let limit = limits[slot] else { continue }
        let next = now + left.signum()
        guard limit.contains(next) else { continue }
        days[slot] = next
        left -= left.signum()
        isMoving = true
      }
    }
  }

  /// What went higher took longer, by and large.
  private static func levels(
    _ quota: DisputeQuota, _ days: [Int?], _ slots: [Int], _ dice: inout Dice
  ) -> [EscalationLevel?] {
    let scores = slots.map { (slot: $0, score: (days[$0] ?? 0) + dice.below(18)) }
      .sorted { ($0.score, $0.slot) < ($1.score, $1.slot) }
    let counts = Scale.shares(of: quota.levels, total: slots.count)
    let cards = zip(EscalationLevel.allCases, counts).flatMap {
      [EscalationLevel](repeating: $0, count: $1)
    }
    var levels = [EscalationLevel?](repeating: nil, count: days.count)
    for (place, level) in zip(scores, cards) { levels[place.slot] = level }
    return levels
  }
}
