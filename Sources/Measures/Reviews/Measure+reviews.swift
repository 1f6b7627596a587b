extension Measure {
  /// Measures of the reviews held, and of their being in time.
  static let reviews: [Measure] = held + timely

  private static let held: [Measure] = [
    .count(
      "reviews.held", "reviews held",
      "Reviews held in the period. Two on one day for one child count once, with the code of the later "
        + "row of the newest source. By sequence: the first of a "
        + "period of care, the second, later ones, and those whose place the loaded returns cannot tell.",
      [.reviewsHeld, .reviewsBySequence]),
    Measure(
      identifier: "reviews.held_monthly_mean", kind: .monthlyMean, unit: .count,
      counted: "reviews held", outOf: "months of the year",
      definition: "Reviews held in the year ÷ its months, as far as they are over.",
      breakdowns: [.reviewsHeld]),
    .count(
      "reviews.short_breaks_held", "reviews of short-break agreements held",
      "Reviews held in the period of children under a short-break agreement (V3, V4), which no other "
        + "measure counts.",
      [.total("short-break reviews", .shortBreakReview { _ in .counted(met: true) })]),
  ]

  private static let timely: [Measure] = [
    .count(
      "reviews.in_timescale", "reviews held in time", timescale, Breakdown.inTime),
    .share(
      "reviews.in_timescale_share", "reviews held in time", of: knownReviews, timescale,
      Breakdown.inTime),
    .count("reviews.out_of_timescale", "reviews held late", timescale, Breakdown.late),
    .share(
      "reviews.out_of_timescale_share", "reviews held late", of: knownReviews, timescale,
      Breakdown.late),
    .share(
      "reviews.late_by_sequence_share", "late reviews of that place in the sequence",
      of: "reviews held late",
      "Reviews held late by their place in the sequence, of all reviews held late in the period.",
      [.lateBySequence]),
    .share(
      "reviews.all_in_time_share", "children all of whose reviews were in time",
      of: "children in care on the last day whose first review had come due",
      "Children in care on the last day of the year whose first review had come due by then, and of "
        + "whose reviews held in the year none was late and none due on or before that day was still to "
        + "be held. A review whose place is not known is not taken for late; the next is due 6 months "
        + "after it.",
      [.allInTime]),
  ]

  private static let knownReviews = "reviews held whose due day is known"
  private static let timescale =
    "A review is in time when held on or before its due day: the first 20 working days after the period "
    + "of care started (that day not counted), the second 3 months after the first, later ones 6 months "
    + "after the one before, each from the day on which that was held (regulation 33 of the Care "
    + "Planning, Placement and Case Review (England) Regulations 2010). A review whose place in the "
    + "sequence the loaded returns cannot tell is left out and listed: the first loaded one where "
    + "care began before the loaded years or its start is in no loaded return, and the second where care "
    + "began within 60 days before those years or, without a start, the first falls within 70 days of the "
    + "first known day; but one held 12 months or more into the loaded years, with another before it, is "
    + "a later one. The date of authority to place "
    + "for adoption is in no return: reviews of children placed for adoption are judged by the same "
    + "regulation unless that date is recorded, and their number is listed."
}
