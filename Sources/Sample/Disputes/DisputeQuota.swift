import Care

/// How much was raised in a year, informally and formally, and how it ended.
struct DisputeQuota: Sendable {
  let opened: Int
  /// Different officers who opened them.
  let officers: Int
  let inTime: Int
  /// Tenths of a working day to resolution, on average.
  let meanTenths: Int
  let stillOpen: Int
  let reasons: [Int]
  /// Resolved at stages 1 to 4 and by Cafcass.
  let levels: [Int]
  let interventions: Int
  let referrals: Int

  /// The three years, oldest first: the first two for comparison with the last.
  static let years = [
    DisputeQuota(
      opened: 131, officers: 27, inTime: 58, meanTenths: 271, stillOpen: 0,
      reasons: [68, 22, 38, 3], levels: [76, 38, 13, 4, 0], interventions: 803, referrals: 5),
    DisputeQuota(
      opened: 149, officers: 28, inTime: 75, meanTenths: 250, stillOpen: 0,
      reasons: [76, 27, 43, 3], levels: [92, 40, 13, 3, 1], interventions: 865, referrals: 6),
    DisputeQuota(
      opened: 185, officers: 29, inTime: 106, meanTenths: 222, stillOpen: 1,
      reasons: [92, 35, 56, 2], levels: [124, 44, 12, 3, 1], interventions: 918, referrals: 7),
  ]

  /// Of the year's escalations and interventions in each of its months, April first: fewer in the
  /// holidays.
  static let escalationMonths = [13, 17, 16, 18, 11, 16, 17, 19, 11, 17, 15, 15]
  static let interventionMonths = [74, 79, 80, 76, 62, 77, 82, 84, 58, 83, 79, 84]
}

extension SampleGround {
  /// A child in care on a day of whom something is true, by chance; nil where there is none.
  func child(
    inCareOn day: Day, _ dice: inout Dice, where isFit: (Int) -> Bool = { _ in true }
  ) -> Int? {
    let children = roll.children
    guard !children.isEmpty else { return nil }
    for _ in 0..<60 {
      let child = dice.below(children.count)
      if children[child].mayBeReviewed(on: day), isFit(child) { return child }
    }
    let start = dice.below(children.count)
    return children.indices.lazy.map { ($0 + start) % children.count }
      .first { children[$0].mayBeReviewed(on: day) && isFit($0) }
  }

  func age(of child: Int, on day: Day) -> Int { roll.children[child].bornOn.age(on: day) }

  /// A working day of a month: the one after, where chance fell on another.
  func workingDay(in days: Period, _ dice: inout Dice) -> Day {
    let day = dice.day(from: days.first, through: days.last)
    let calendar = WorkingDays.englandAndWales
    guard (try? calendar.isWorkingDay(day)) == false else { return day }
    return (try? calendar.day(1, after: day)) ?? day
  }
}
