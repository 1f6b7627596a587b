import Care

extension Measure {
  /// Measures of how soon a child has an officer, and for how long the same one.
  static let allocation: [Measure] = clocks + continuity

  private static let clocks: [Measure] = [
    Measure(
      identifier: "allocation.within_72h_share", kind: .share, unit: .percent,
      counted: "children with a named officer in time once the service was told",
      outOf: "children of whom the service was told",
      definition:
        "Children of whom the service was told in the period and whose 72 clock hours (by "
        + "the policy of the day) have passed, with a named officer within them.",
      cases: [.allocatedInTime], needs: [Notice.self]),
    Measure(
      identifier: "notification.within_2_working_days_share", kind: .share, unit: .percent,
      counted: "children of whom the service was told in time",
      outOf: "children coming into care",
      definition: "Children coming into care in the period of whom the service was told within 2 "
        + "working days (by the policy of the day); one of whom it was not told is not in time once "
        + "these days have passed.",
      cases: [.toldInTime], needs: [Notice.self]),
    Measure(
      identifier: "notification.late", kind: .count, unit: .count,
      counted: "children of whom the service was told late", outOf: nil,
      definition: "Children coming into care in the period of whom the service was told later than "
        + "2 working days (by the policy of the day) after it, or not at all though these days have "
        + "passed.",
      cases: [.toldLate], needs: [Notice.self]),
    Measure(
      identifier: "allocation.met_before_first_review_share", kind: .share, unit: .percent,
      counted: "children whom their officer met before the first review",
      outOf: "children whose first review was held",
      definition:
        "Children whose first review was held in the year, and whom the officer named for "
        + "them had met by that day.",
      cases: [.metBeforeFirstReview], needs: [Appointment.self]),
  ]

  private static let continuity: [Measure] = [
    Measure(
      identifier: "allocation.child_told_share", kind: .share, unit: .percent,
      counted: "children who were told who their officer is", outOf: "children in care",
      definition:
        "Children in care on the day who were told by then, with the date, who the officer "
        + "named for them is.",
      cases: [.toldWhoTheOfficerIs], needs: [Appointment.self]),
    Measure(
      identifier: "allocation.same_iro_share", kind: .share, unit: .percent,
      counted: "children with one officer throughout",
      outOf: "children in care for 12 months at the end",
      definition:
        "Children who on the day had been in care for 12 months or more, with one and the "
        + "same named officer on every day of these 12 months; cover is no change of officer.",
      cases: [.sameOfficer], needs: [Appointment.self]),
    Measure(
      identifier: "siblings.same_iro_share", kind: .share, unit: .percent,
      counted: "children who share their officer with every brother and sister in care",
      outOf: "children with a brother or sister in care",
      definition: "Children in care on the day with a brother or sister in care, who all have the "
        + "same named officer.",
      cases: [.siblingsTogether], needs: [Appointment.self]),
  ]
}
