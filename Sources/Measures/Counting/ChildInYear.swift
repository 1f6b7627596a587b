package import Care

/// A child over a whole year.
package struct ChildInYear: Sendable {
  /// In care at the end of the last day before the year.
  package let wasInCareBefore: Bool
  /// How many periods of care started in the year.
  package let starts: Int
  /// How the child's reviews stand at the end of the year's last day; nil where nobody asks.
  package let standing: ReviewStanding?
}
