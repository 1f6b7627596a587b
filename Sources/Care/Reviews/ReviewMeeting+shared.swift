extension ReviewMeeting {
  /// Takes over what is true of the meeting for every child who shares it.
  ///
  /// That is when, where, by whom and who was there. What is true of one child alone stays as it is:
  /// above all how the child took part.
  package mutating func share(_ other: ReviewMeeting) {
    heldOn = other.heldOn
    officer = other.officer
    (venue, mode, reasonNotInPerson) = (other.venue, other.mode, other.reasonNotInPerson)
    (invited, attended) = (other.invited, other.attended)
    meetings = other.meetings
    (adjournedOn, adjournedBecause) = (other.adjournedOn, other.adjournedBecause)
  }
}
