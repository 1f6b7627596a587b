package import Care

/// A child who makes opening + started − ceased differ from closing, and why.
package struct Movement: Hashable, Sendable {
  /// What in the records makes the difference.
  package enum Cause: String, Hashable, Sendable, CaseIterable {
    case startNotKnown = "came into care, and the start is in no loaded file"
    case nothingFollows = "the last episode says that another follows (X1), and none does"
    case lost = "open in one year's return and absent from the next"
    case overlapping = "episodes that overlap"
  }

  package let child: Key<Child>
  package let label: String
  package let localIdentifier: String
  /// By how much the child makes closing larger or smaller than the sum.
  package let difference: Int
  package let causes: [Cause]
  /// The days on which it happened, in order.
  package let days: [Day]
}
