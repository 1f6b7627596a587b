extension ReviewMeeting {
  /// Refuses a meeting of no review, a second one of the same, and facts that deny one another.
  package func check(replacing was: Self?, in grounds: EntryGrounds) throws(Breach) {
    try grounds.checkReview(heldOn: heldOn)
    try grounds.checkIsOnly(ReviewMeeting.self, of: \.heldOn, on: heldOn)
    try grounds.check(officer, isInServiceOn: heldOn, to: "hold a review")
    try checkPresence()
    try checkMode()
    try checkSpokenWithAlone()
    try checkSeries()
    try checkAdjournment(policies: grounds.policies)
    if let own = grounds.history?.localIdentifier, sharedWith.contains(own) {
      throw Breach("A child does not share a meeting with themselves. Take \(own) out of the list.")
    }
  }

  private func checkPresence() throws(Breach) {
    if presence == .room && reasonNotAttending != nil {
      throw Breach(
        "The child was in the room, and a reason for not attending is given. Correct one of the two."
      )
    }
    if mode == .noMeeting, let presence, presence != .neither {
      throw Breach(
        "The review was held without a meeting, and the child is said to have been there "
          + "\(presence.rawValue). Correct one of the two.")
    }
    guard presence == .neither else { return }
    let said = [
      (childSpoke == true, "spoken"), (childShowedViews == true, "shown their views there"),
      (chair == .child, "chaired"), (chair == .together, "chaired together with the IRO"),
    ]
    for (isSo, what) in said where isSo {
      throw Breach(
        "The child was neither in the room nor there by video, and is said to have \(what)."
          + " Say where the child was, or correct the answer.")
    }
  }

  private func checkMode() throws(Breach) {
    if mode == .inPerson && reasonNotInPerson != nil {
      throw Breach(
        "Everybody met in person, and a reason for not doing so is given. Correct one of the two.",
        at: "reasonNotInPerson")
    }
  }

  private func checkSpokenWithAlone() throws(Breach) {
    if spokenWithAlone == false && reasonNotAlone == nil {
      throw Breach(
        "The officer did not speak with the child in private: say why not, one of "
          + "\(ReasonNotAlone.allCases.map(\.rawValue).joined(separator: "; ")).",
        citation: ReviewMeeting.aloneCitation)
    }
    if spokenWithAlone == true && reasonNotAlone != nil {
      throw Breach(
        "The officer spoke with the child in private, and a reason for not doing so is given. "
          + "Correct one of the two.")
    }
  }

  /// The day of a series is that of its last meeting.
  private func checkSeries() throws(Breach) {
    for text in meetings {
      guard let day = Day(text) else {
        throw Breach("\(text) is no day of a meeting. Write it as 2026-03-31.")
      }
      if day > heldOn {
        throw Breach(
          "The series met on \(day.inWords), after the day of the review, \(heldOn.inWords), which "
            + "is that of its last meeting. Correct one of the two days.")
      }
    }
  }

  private func checkAdjournment(policies: Policies) throws(Breach) {
    guard let adjournedOn else {
      if adjournedBecause != nil {
        throw Breach("A reason for adjourning is given and no day. Give the day of the meeting.")
      }
      return
    }
    try Breach.check(
      "The review was held", on: heldOn, isNotBefore: "it was adjourned", on: adjournedOn)
    try Adjournment.check([], on: adjournedOn, policies: policies)
  }
}
