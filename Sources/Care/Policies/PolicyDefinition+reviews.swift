// Policies on how reviews are counted.

extension PolicyDefinition {
  static let dayCounted = PolicyDefinition(
    "Which meeting of a series is the day of the review",
    "The meeting of a series whose day counts as the day of the review.",
    standard: .choice("last-meeting"), allowed: .choice(["last-meeting", "first-meeting"]),
    because: "No source says which day counts for a review of several meetings; the last is "
      + "the cautious reading.",
    Citation("Guide to the children looked after return (SSDA903), REVIEW", .unverified))

  static let adjournmentDays = PolicyDefinition(
    "How many working days a review may be adjourned for",
    "A review may be adjourned for not more than so many working days.",
    standard: .count(20), allowed: .count(0...60),
    because: "The regulation was not read in its source.", adjournment)

  static let adjournments = PolicyDefinition(
    "How many times a review may be adjourned",
    "A review may be adjourned so many times.", standard: .count(1), allowed: .count(0...9),
    because: "The regulation was not read in its source.", adjournment)

  static let transferRestartsClock = PolicyDefinition(
    "Whether a child taken over from another authority begins a new period of care",
    "A child taken over from another authority begins a new period of care, with a first review "
      + "within 20 working days, even where the care before it ended the same day (E3).",
    standard: .yesNo(true), allowed: .yesNo,
    because: "No source says whether the reviews held by the other authority count.",
    .carePlanning("regulation 33(1)", .unverified))

  static let unknownSequenceDays = PolicyDefinition(
    "Days before the loaded years in which a first review may lie",
    "Where a child came into care within so many days before the loaded years, the first two "
      + "loaded reviews are of unknown sequence.",
    standard: .count(60), allowed: .count(0...365),
    because: "A second review cannot be told from a later one where the first may have been "
      + "late and is not loaded.",
    Citation("Heard's own definition of reviews.in_timescale", .inferred))

  static let firstReviewDays = PolicyDefinition(
    "Days in care within which a review may be the first",
    "Where the start of care is in no loaded return, a review within so many days of the first "
      + "known day in care may be the first of all, and the one after it is of unknown sequence.",
    standard: .count(70), allowed: .count(0...365),
    because: "A first review may be late, and the true start may lie before the first known day.",
    Citation("Heard's own definition of reviews.in_timescale", .inferred))

  static let shortBreakGapMonths = PolicyDefinition(
    "Months without a break that end a series of short breaks",
    "A series of short breaks is taken to have ended where no break follows within so many "
      + "months.",
    standard: .count(6), allowed: .count(1...24),
    because: "The return records the breaks, not the end of the agreement.",
    .carePlanning("regulation 48", .unverified))

  private static let adjournment = Citation.carePlanning("regulation 36", .unverified)
}
