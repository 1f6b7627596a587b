package import Care

/// A review that was held, as the measures see it.
package struct ReviewHeld: Sendable {
  package let heldOn: Day
  package let participation: ParticipationCode?
  package let place: ReviewPlace
  /// Nil where the place is unknown, or the due day cannot be told.
  package let dueOn: Day?
  /// Whether the date of birth makes the child younger than 4 on the day.
  package let isUnderFour: Bool
  /// By the policy of the day.
  package let tookPart: Bool
  /// Placed for adoption on the day, yet judged by regulation 33: the date of authority is not held.
  package let isAdoptionByRegulation33: Bool

  /// Whether it was held on or before its due day; nil where that cannot be told.
  var isInTime: Bool? { dueOn.map { heldOn <= $0 } }
}
