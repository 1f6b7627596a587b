extension ReviewPlan {
  /// Refuses days after the day that is planned, and a trigger without its days.
  package func check(replacing was: Self?, in grounds: EntryGrounds) throws(Breach) {
    for (what, day) in [
      ("booked", bookedOn), ("planned, and the invitations sent", invitationsSentOn),
      ("planned, and the report asked for", reportAskedOn),
    ] {
      try Breach.check(
        "The review is to be held", on: plannedFor, isNotBefore: "it was \(what)",
        on: day ?? bookedOn)
    }
    try grounds.check("The review is planned", isAfterBirthOn: plannedFor)
    guard let trigger else { return }
    guard let triggerAroseOn, let reviewBy else {
      throw Breach(
        "The review is brought forward. Say on which day the reason arose, and by which day the "
          + "review is needed.", citation: trigger.citation)
    }
    try Breach.check(
      "The review is needed", on: reviewBy, isNotBefore: "the reason arose", on: triggerAroseOn)
  }

  /// What brings the review forward, for the due day of the next review; nil where nothing does.
  package var earlyReview: EarlyReview? {
    guard let trigger, let triggerAroseOn, let reviewBy else { return nil }
    return EarlyReview(trigger, arisesOn: triggerAroseOn, on: reviewBy)
  }
}
