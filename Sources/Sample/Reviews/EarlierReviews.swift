import Care

/// The reviews of a child's care before the three years: in time, and mostly some weeks early.
enum EarlierReviews {
  static func days(
    of child: PlannedChild, before last: Day, _ dice: inout Dice
  ) -> (days: [Day], times: ReviewTimes) {
    var times = ReviewTimes(of: child)
    var days: [Day] = []
    while true {
      let slack = times.held == 0 ? 8 : times.held == 1 ? 25 : 70
      let wanted = max(times.earliest, times.dueOn.adding(days: -dice.below(slack)))
      let day = ReviewTimes.workingDay(onOrBefore: min(wanted, times.dueOn))
      guard day < last, child.mayBeReviewed(on: day) else { return (days, times) }
      days.append(day)
      times.hold(on: day)
    }
  }
}
