/// That a review was adjourned because too little was known to finish it.
package struct Adjournment: Hashable, Sendable, Codable {
  /// The day of the meeting that was adjourned.
  package var adjournedOn: Day

  package init(adjournedOn: Day) { self.adjournedOn = adjournedOn }

  package static let sentence =
    "A review may be adjourned once, for not more than 20 working days, and no proposal is carried "
    + "out meanwhile."
  package static let citation = Citation.carePlanning("regulation 36", .unverified)

  /// The last day on which the adjourned review may be taken up again.
  package func lastDay(policies: Policies = .standard) throws(Breach) -> Day {
    let limit = policies.count(.adjournmentDays, on: adjournedOn)
    return try WorkingDays.englandAndWales.day(limit, after: adjournedOn)
  }

  /// Refuses a further adjournment where so many as policy allows have been.
  package static func check(_ earlier: [Adjournment], on day: Day, policies: Policies = .standard)
    throws(Breach)
  {
    let allowed = policies.count(.adjournments, on: day)
    guard earlier.count < allowed else {
      let times = allowed == 1 ? "once" : "\(allowed) times"
      throw Breach(
        "The review was adjourned \(earlier.count == 1 ? "once" : "\(earlier.count) times") already "
          + "and may be adjourned \(times). Hold it, or record a new review.", citation: citation)
    }
  }
}
