package import Care

/// A child over a whole year.
package struct ChildInYear: Sendable {
  /// In care at the end of the last day before the year.
  package let wasInCareBefore: Bool
  /// How many periods of care started in the year.
  package let starts: Int
  /// The day on which the child last left care in the year; nil where in care at its end.
  package let leftOn: Day?
  /// How the child's reviews stand at the end of the year's last day; nil where nobody asks.
  package let standing: ReviewStanding?
  /// Whether the child, aged 4 or over, took part in at least one review of the year; nil where none
  /// of them is coded, and where nobody asks.
  package let tookPart: Bool?
}
