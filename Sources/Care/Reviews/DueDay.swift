/// A day on which a review is due, and why.
package struct DueDay: Hashable, Sendable {
  package let day: Day
  /// The day from which the rule counts; that day itself is not counted.
  package let from: Day
  package let rule: ReviewInterval
  /// What brought the day forward from the one that the rule gives; nil where nothing did.
  package let trigger: EarlyReviewTrigger?

  package init(day: Day, rule: ReviewInterval, from: Day, trigger: EarlyReviewTrigger? = nil) {
    self.day = day
    self.rule = rule
    self.from = from
    self.trigger = trigger
  }
}
