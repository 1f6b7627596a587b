/// A day on which a review is due, and why.
package struct DueDay: Hashable, Sendable {
  package let day: Day
  package let rule: ReviewInterval
  /// The day from which the rule counts; that day itself is not counted.
  package let from: Day

  package init(day: Day, rule: ReviewInterval, from: Day) {
    self.day = day
    self.rule = rule
    self.from = from
  }
}

/// An interval within which a review must be held.
package enum ReviewInterval: String, Hashable, Sendable, CaseIterable {
  case first, second, later

  /// The due day by this interval.
  package func dueDay(from start: Day) throws(Breach) -> DueDay {
    let day =
      switch self {
      case .first: try WorkingDays.englandAndWales.day(20, after: start)
      case .second: start.adding(months: 3)
      case .later: start.adding(months: 6)
      }
    return DueDay(day: day, rule: self, from: start)
  }
}
