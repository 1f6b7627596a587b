extension ReviewMeeting {
  /// The adjournment of the review; nil where it was not adjourned.
  package var adjournment: Adjournment? { adjournedOn.map(Adjournment.init(adjournedOn:)) }

  /// Whether an adjourned review was taken up again in time; nil without an adjournment, and where
  /// working days cannot be counted.
  package func wasResumedInTime(policies: Policies = .standard) -> Bool? {
    guard let last = try? adjournment?.lastDay(policies: policies) else { return nil }
    return heldOn <= last
  }

  /// Where the duty to speak with the child in private stands.
  package static let aloneSentence =
    "The officer speaks with the child in private at a review, unless the child refuses or it is not "
    + "appropriate; where it was not done, the record says why."
  package static let aloneCitation = Citation.carePlanning("regulation 36(1)", .stated)
}
