extension ReviewRecord {
  /// Refuses a record of no review, a second one of the same, and days out of their order.
  package func check(replacing was: Self?, in grounds: EntryGrounds) throws(Breach) {
    try grounds.checkReview(heldOn: heldOn)
    try grounds.checkIsOnly(ReviewRecord.self, of: \.heldOn, on: heldOn)
    _ = try grounds.officer(writtenBy)
    for (what, day) in [
      ("The decisions were sent", decisionsSentOn), ("The record was completed", completedOn),
      ("The record was sent out", distributedOn), ("The care plan was updated", planUpdatedOn),
    ] {
      try Breach.check(what, on: day, isNotBefore: "the review", on: heldOn)
    }
    if let completedOn {
      try Breach.check(
        "The record was sent out", on: distributedOn, isNotBefore: "it was complete",
        on: completedOn)
    }
    try checkAnswer(policies: grounds.policies)
    if planUpdatedOn != nil && changesPlan == false {
      throw Breach(
        "The decisions do not change the care plan, and a day is given on which it was updated for "
          + "them. Correct one of the two.")
    }
  }

  private func checkAnswer(policies: Policies) throws(Breach) {
    if response == .agreed && !(objection ?? "").isBlank {
      throw Breach("The team manager agreed, and an objection is written. Correct one of the two.")
    }
    guard let respondedOn else { return }
    guard let decisionsSentOn else {
      throw Breach(
        "The team manager answered on \(respondedOn.inWords), and the decisions have not been sent. "
          + "Give the day on which they were.")
    }
    try Breach.check(
      "The team manager answered", on: respondedOn, isNotBefore: "the decisions were sent",
      on: decisionsSentOn)
    if response == .silence, let last = clock(of: .response, policies: policies).dueOn,
      respondedOn < last
    {
      throw Breach(
        "Silence cannot be taken as agreement on \(respondedOn.inWords): the team manager has until "
          + "\(last.inWords) to answer.", citation: RecordingStep.response.citation)
    }
  }
}
