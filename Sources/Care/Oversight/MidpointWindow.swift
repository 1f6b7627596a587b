/// The days between two reviews on which a check counts as made at the midpoint.
///
/// Counted from the last review to the day on which the next is due, not to the day it is held.
package struct MidpointWindow: Hashable, Sendable {
  package let days: Period
  /// The day half-way, for which a check is planned.
  package let middle: Day

  package static let sentence =
    "Half-way between two reviews the officer checks how the plan goes on: between one and two thirds "
    + "of the way from the last review to the day on which the next is due."
  package static let citation = PolicyDefinition.midpointWindow.citation

  /// Nil where no day lies between the last review and the day on which the next is due.
  package init?(after review: Day, due: Day, policies: Policies = .standard) {
    let length = review.days(to: due)
    guard length > 1 else { return nil }
    let isHalf = policies.choice(.midpointWindow, on: review) == "middle-half"
    let parts = isHalf ? 4 : 3
    let margin = (length + parts - 1) / parts
    days = Period(
      from: review.adding(days: margin), through: review.adding(days: length - margin))
    middle = review.adding(days: length / 2)
  }

  package func contains(_ day: Day) -> Bool { days.contains(day) }
}
