extension UnplannedMove {
  /// Refuses a move outside care, news of it before it happened, and a day without a decision.
  package func check(replacing was: Self?, in grounds: EntryGrounds) throws(Breach) {
    try grounds.check("The child moved", isInCareOn: movedOn)
    try Breach.check(
      "The officer was told", on: notifiedOn, isNotBefore: "the move", on: movedOn)
    try Breach.check(
      "The officer decided", on: decidedOn, isNotBefore: "hearing of the move",
      on: notifiedOn ?? movedOn)
    if decidedOn != nil && reviewBroughtForward == nil {
      throw Breach(
        "The officer decided on the review, and not what. Say whether it was brought forward.")
    }
  }

  package static let sentence =
    "The officer is told of a move without a plan, and decides whether to bring the review forward."
  package static let citation = PolicyDefinition.moveNoticeDays.citation

  /// Whether the officer was told in time, as it stands at the end of a day; nil while there is time.
  package func wasToldInTime(on day: Day, policies: Policies = .standard) -> Bool? {
    let limit = policies.count(.moveNoticeDays, on: movedOn)
    guard let last = try? WorkingDays.englandAndWales.day(limit, after: movedOn) else { return nil }
    if let notifiedOn, notifiedOn <= day { return notifiedOn <= last }
    return last < day ? false : nil
  }
}
