package import Care

/// One child or one review behind a figure.
package struct ExplanationRow: Hashable, Sendable {
  /// On which side of a figure a record stands.
  package enum Group: String, Hashable, Sendable, CaseIterable {
    /// In the numerator, and in the denominator where there is one.
    case numerator
    /// In the denominator alone.
    case denominator
    case leftOut = "left out"
  }

  package let child: Key<Child>
  /// How lists name the child.
  package let label: String
  package let localIdentifier: String
  /// The day that is counted: of the review, of coming into care or leaving it, or of the snapshot.
  package let day: Day
  /// When the review was due, or the next one is; nil where that is not asked or not known.
  package let dueOn: Day?
  package let place: ReviewPlace?
  package let participation: ParticipationCode?
  package let group: Group
  /// Why it is left out; where it is counted, what is pointed out of it.
  package let reason: Reason?
}
