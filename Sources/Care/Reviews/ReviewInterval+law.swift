extension ReviewInterval {
  /// The rule in one sentence.
  package var sentence: String {
    switch self {
    case .first:
      "The first review is held within 20 working days of the day the child became looked after."
    case .second: "The second review is held not more than 3 months after the first."
    case .later: "Later reviews are held not more than 6 months after the one before."
    case .atTheLatest:
      "A child whose care began before the loaded years, and of whom no review is loaded, is due a "
        + "review at the latest 6 months after the first loaded day."
    case .shortBreakFirst:
      "In a series of short breaks the first review is held within 3 months of the first placement."
    case .shortBreakLater:
      "In a series of short breaks later reviews are held not more than 6 months after the one "
        + "before."
    case .authorisedFirst:
      "A child authorised to be placed for adoption and not yet placed is reviewed not more than "
        + "3 months after the authority was given, or after an adoptive placement ended."
    case .authorisedLater:
      "A child authorised to be placed for adoption and not yet placed is then reviewed not more "
        + "than 6 months after the review before."
    case .placedFirst:
      "A child placed for adoption is reviewed not more than 4 weeks after the placement."
    case .placedSecond:
      "A child placed for adoption is reviewed again not more than 3 months after the first review "
        + "of the placement."
    case .placedLater:
      "A child placed for adoption is then reviewed not more than 6 months after the review before."
    case .remandFirst: "The first review of a child on remand follows the service's policy."
    case .remandSecond: "The second review of a child on remand follows the service's policy."
    case .remandLater: "Later reviews of a child on remand follow the service's policy."
    }
  }

  /// Where the rule stands.
  package var citation: Citation {
    switch self {
    case .first: .carePlanning("regulation 33(1)", .read)
    case .second, .later: .carePlanning("regulation 33(2)", .read)
    case .atTheLatest: .carePlanning("regulation 33(2)", .inferred)
    case .shortBreakFirst, .shortBreakLater: .carePlanning("regulation 48(3)", .stated)
    case .authorisedFirst: .adoptionAgencies("regulation 36(1)(a)", .read)
    case .authorisedLater: .adoptionAgencies("regulation 36(1)(b)", .read)
    case .placedFirst: .adoptionAgencies("regulation 36(3)(a)", .read)
    case .placedSecond: .adoptionAgencies("regulation 36(3)(b)", .read)
    case .placedLater: .adoptionAgencies("regulation 36(3)(c)", .read)
    case .remandFirst, .remandSecond, .remandLater: .carePlanning("Part 8A", .unverified)
    }
  }

  /// The policy that can change the interval or whether it is used; nil for a rule that stands.
  package var policy: Policy? {
    switch self {
    case .first, .second, .later, .atTheLatest: nil
    case .shortBreakFirst, .shortBreakLater: .shortBreakGapMonths
    case .authorisedFirst, .authorisedLater, .placedFirst, .placedSecond, .placedLater:
      .adoptionTimetable
    case .remandFirst: .remandFirstDays
    case .remandSecond: .remandSecondMonths
    case .remandLater: .remandLaterMonths
    }
  }

  /// From what the interval counts, for a sentence: `the day the child became looked after`.
  var startInWords: String {
    switch self {
    case .first, .remandFirst: "the day the child became looked after"
    case .second, .remandSecond, .placedSecond: "the first review"
    case .later, .remandLater, .shortBreakLater, .authorisedLater, .placedLater:
      "the review before"
    case .atTheLatest: "the first day of which anything is loaded"
    case .shortBreakFirst: "the first short break"
    case .authorisedFirst: "the authority to place for adoption, or the end of such a placement"
    case .placedFirst: "the placement for adoption"
    }
  }
}
