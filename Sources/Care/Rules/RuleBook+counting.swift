// Rules of days, of care, and of how reviews are judged.

extension RuleBook {
  static let days = [
    StatutoryRule(
      "days.working",
      "A working day is neither Saturday, Sunday, Christmas Day, Good Friday nor a bank holiday in "
        + "England and Wales; the day counted from is not counted.",
      WorkingDays.citation, in: "Values/WorkingDays.swift"),
    StatutoryRule(
      "days.months",
      "So many months after a day is the same day of a later month, or its last where it is shorter.",
      Citation("The corresponding date rule (Dodds v Walker [1981] 1 WLR 1027)", .inferred),
      in: "Values/Day.swift"),
    StatutoryRule(
      "days.age",
      "An age is reached at the start of the anniversary of birth; somebody born on 29 February "
        + "reaches it on 1 March in other years.",
      Citation("Family Law Reform Act 1969, section 9", .inferred), in: "Values/Day.swift"),
  ]

  static let care = [
    StatutoryRule(
      "care.period",
      "A period of care begins with an episode that starts being looked after (S), goes on while one "
        + "episode begins the day the last ended (X1), and ends with any other reason.",
      Citation("Guide to the children looked after return (SSDA903), RNE and REC", .stated),
      in: "Episodes/PeriodOfCare.swift", policy: .transferRestartsClock),
    StatutoryRule(
      "care.short-breaks",
      "Series of short breaks (V3, V4) follow regulation 48 and are left out of every published "
        + "measure.",
      .carePlanning("regulation 48", .read), in: "Reviews/ReviewClock.swift",
      policy: .shortBreakGapMonths),
    StatutoryRule(
      "care.lost-episode",
      "An episode open in one year's return and absent from the next ends, for counting, with its "
        + "own year.",
      Citation("Heard's own definition", .inferred), in: "CaseFile+history.swift"),
  ]

  static let judging = [
    StatutoryRule(
      "reviews.in-time",
      "A review is in time where it was held on or before its due day, counted from the day on which "
        + "the one before was held.",
      .carePlanning("regulation 33", .read), in: "Reviews/PlacedReview.swift",
      policy: .dayCounted),
    StatutoryRule(
      "reviews.care-ended",
      "No review is due after care ended, nor where care ended on or before the due day.",
      .carePlanning("regulation 33", .inferred), in: "Reviews/CareHistory+nextReview.swift"),
    StatutoryRule(
      "reviews.adoption",
      "Reviews of a child authorised to be placed for adoption follow the adoption timetable, which "
        + "begins again where the child is placed, moves or returns; a review overdue by then stays "
        + "overdue.",
      .adoptionAgencies("regulation 36", .inferred), in: "Reviews/AdoptionTimetable.swift",
      policy: .adoptionTimetable),
    StatutoryRule(
      "reviews.sequence",
      "A review's place is counted where care began within the loaded years; otherwise it is later, "
        + "or unknown where the loaded years cannot tell.",
      Citation("Heard's own definition of reviews.in_timescale", .inferred),
      in: "Reviews/ReviewClock.swift", policy: .unknownSequenceDays),
    StatutoryRule(
      "reviews.all-in-time",
      "A child's reviews are all in time where none in the year was late and none is overdue on its "
        + "last day.",
      Citation("Former national indicator NI 66", .unverified),
      in: "Reviews/ReviewStanding.swift"),
  ]

  static let voice = [
    StatutoryRule(
      "voice.attended", "A child attended the review where the code is PN1, PN2, PN3 or PN4.",
      Citation("Guide to the children looked after return (SSDA903), REVIEW_CODE", .stated),
      in: "Reviews/ParticipationCode.swift", policy: .liveVideoCountsAs),
    StatutoryRule(
      "voice.took-part",
      "A child took part in the review where the code is PN1, PN2, PN3, PN5 or PN6; a child under 4 "
        + "(PN0) is not counted.",
      Citation("Guide to the children looked after return (SSDA903), REVIEW_CODE", .stated),
      in: "Reviews/ParticipationCode.swift", policy: .silentAttendanceTakesPart),
  ]
}
