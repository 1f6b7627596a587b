import Care

/// The service's diary of the three years, filled month by month to the number of reviews planned.
///
/// Reviews that fall due in a month are held in it; the rest of the month's number are brought forward
/// from the next ones, those nearest to their day first. So the reviews of every month, the late
/// ones and the rules all come out together.
struct Diary {
  /// A review that was held.
  struct Entry {
    let child: Int
    let heldOn: Day
    var participation = ParticipationCode.pn0
  }

  private(set) var entries: [Entry] = []
  private let roll: Roll
  private var times: [ReviewTimes]
  /// Whether a child's next review is not to be brought forward.
  private var waits: [Bool]
  private var dice: Dice
  /// Second reviews of the year so far.
  private var seconds = 0

  init(of roll: Roll, seed: UInt64) {
    self.roll = roll
    dice = Dice(seed: seed &+ 1)
    times = roll.children.indices.map { index in
      var dice = Dice(seed: seed, child: index, subject: .earlierReviews)
      let child = roll.children[index]
      return EarlierReviews.days(of: child, before: roll.yearEnds.firstDay, &dice).times
    }
    waits = roll.children.map { _ in false }
    for child in waits.indices { waits[child] = dice.happens(Diary.percentWaiting) }
    for year in 0...2 {
      seconds = 0
      let held = MonthPlan.reviewsHeld(year: year, scale: roll.scale)
      let late = MonthPlan.lateReviews(year: year, scale: roll.scale)
      for month in 0..<12 {
        fill(
          roll.yearEnds.month(month, of: year), count: held[month],
          late: (late.first[month], late.other[month]),
          sharing: month == 11 ? PlansOfPermanence.withPlan[year].second : nil)
      }
      dealParticipation(year: year)
    }
  }

  /// Reviews that wait for their day, some of which are then late.
  private static let percentWaiting = 14

  /// Fills a month; the last of a year so that a share (of a thousand) of its second reviews can be had.
  private mutating func fill(
    _ month: Period, count: Int, late: (first: Int, other: Int), sharing share: Int?
  ) {
    let active = roll.children.indices.filter { child in
      roll.children[child].startedOn <= month.last
        && roll.children[child].ceasedOn.map { $0 > month.first } ?? true
    }
    let due = active.filter { times[$0].lastChance <= month.last }
    let isLate = lateReviews(of: due, in: month, late)
    var held = 0
    for child in due {
      let day =
        isLate.contains(child) ? lateDay(for: child, in: month) : dayInTime(for: child, in: month)
      if hold(child, on: day) { held += 1 }
    }
    // A child placed for adoption just after a review is due another within the same month.
    for child in due where times[child].lastChance <= month.last {
      if hold(child, on: times[child].lastChance) { held += 1 }
    }
    bringForward(count - held, of: active, in: month, sharing: share)
  }

  /// Those of the due reviews that are held late: first ones, and others that waited.
  private mutating func lateReviews(
    of due: [Int], in month: Period, _ late: (first: Int, other: Int)
  ) -> Set<Int> {
    let mayBeLate = due.filter { child in
      let planned = roll.children[child]
      let next = ReviewTimes.workingDay(onOrAfter: times[child].dueOn.adding(days: 1))
      return next <= month.last && planned.adoption == nil && planned.mayBeReviewed(on: next)
    }
    let first = dice.draw(late.first, of: mayBeLate.filter { times[$0].held == 0 })
    let other = dice.draw(late.other, of: mayBeLate.filter { times[$0].held > 0 })
    return Set(first + other)
  }

  /// A working day soon after the due day, within the month and the period of care.
  private mutating func lateDay(for child: Int, in month: Period) -> Day {
    let first = ReviewTimes.workingDay(onOrAfter: times[child].dueOn.adding(days: 1))
    let planned = roll.children[child]
    let wanted = ReviewTimes.workingDay(onOrAfter: first.adding(days: dice.below(16)))
    return wanted <= month.last && planned.mayBeReviewed(on: wanted) ? wanted : first
  }

  /// A working day of the month up to the due day, near it.
  private mutating func dayInTime(for child: Int, in month: Period) -> Day {
    let last = times[child].lastChance
    let wanted = max(month.first, times[child].earliest, last.adding(days: -dice.below(12)))
    let day = ReviewTimes.workingDay(onOrBefore: min(wanted, last))
    return day < month.first ? last : day
  }

  private mutating func bringForward(
    _ count: Int, of active: [Int], in month: Period, sharing share: Int?
  ) {
    let times = times
    let candidates = active.filter { child in
      !waits[child] && times[child].lastChance > month.last
        && times[child].earliest < month.last.adding(days: -4)
        && !(roll.children[child].adoption?.placedOn.map(month.contains) ?? false)
    }
    var drawn = dice.draw(count, of: candidates) { child in
      let ceasedOn = roll.children[child].ceasedOn ?? .latest
      if ceasedOn <= month.last { return 0 }
      return switch month.last.days(to: times[child].dueOn) {
      case ..<20: 24
      case ..<45: 12
      case ..<75: 5
      case ..<110: 2
      default: 1
      }
    }
    if let share { exchange(&drawn, among: candidates, in: month, for: share) }
    for child in drawn {
      let first = max(month.first, times[child].earliest)
      let wanted = dice.day(from: first, through: month.last)
      var day = ReviewTimes.workingDay(onOrBefore: wanted)
      if day < first { day = ReviewTimes.workingDay(onOrAfter: first) }
      _ = hold(child, on: day)
    }
  }

  /// Takes second reviews in the place of others, or others in theirs, until the share can be had.
  private func exchange(
    _ drawn: inout [Int], among candidates: [Int], in month: Period, for share: Int
  ) {
    let planned = seconds + drawn.count { times[$0].held == 1 }
    let wanted = Diary.sharing(share, near: planned)
    let isToBeSecond = wanted > planned
    let taken = Set(drawn)
    var spare = candidates.filter { child in
      (times[child].held == 1) == isToBeSecond && !taken.contains(child)
        && roll.children[child].ceasedOn.map { $0 > month.last } ?? true
    }.prefix(abs(wanted - planned))
    for index in drawn.indices where (times[drawn[index]].held == 1) != isToBeSecond {
      guard let other = spare.popFirst() else { return }
      drawn[index] = other
    }
  }

  /// Holds a review; false where the child has left care by then.
  private mutating func hold(_ child: Int, on day: Day) -> Bool {
    guard roll.children[child].mayBeReviewed(on: day) else { return false }
    if times[child].held == 1 { seconds += 1 }
    times[child].hold(on: day)
    waits[child] = dice.happens(Diary.percentWaiting)
    entries.append(Entry(child: child, heldOn: day))
    return true
  }

  /// Deals how the children took part in the reviews of a year.
  private mutating func dealParticipation(year: Int) {
    let days = roll.yearEnds.years[year].days
    let ofYear = entries.indices.filter { days.contains(entries[$0].heldOn) }
    let attended = roll.scale.count(MonthPlan.attended[year])
    let ages = ofYear.map { index in
      let entry = entries[index]
      return roll.children[entry.child].bornOn.age(on: entry.heldOn)
    }
    let codes = ParticipationPlan.codes(ages: ages, attended: attended, &dice)
    for (index, code) in zip(ofYear, codes) { entries[index].participation = code }
  }
}
