extension Policy {
  /// What the policy decides, what it is without a setting, and why it is open.
  package var definition: PolicyDefinition {
    switch self {
    case .dayCounted, .adjournmentDays, .adjournments, .transferRestartsClock,
      .unknownSequenceDays, .firstReviewDays, .shortBreakGapMonths:
      reviewDefinition
    case .adoptionTimetable, .remandFirstDays, .remandSecondMonths, .remandLaterMonths:
      timetableDefinition
    case .decisionsDays, .responseDays, .completeDays, .distributeDays: recordDefinition
    default: groupingDefinition
    }
  }

  private var reviewDefinition: PolicyDefinition {
    switch self {
    case .adjournmentDays:
      PolicyDefinition(
        "A review may be adjourned for not more than so many working days.",
        standard: .count(20), allowed: .count(0...60),
        because: "The regulation was not read in its source.", .adjournment)
    case .adjournments:
      PolicyDefinition(
        "A review may be adjourned so many times.", standard: .count(1), allowed: .count(0...9),
        because: "The regulation was not read in its source.", .adjournment)
    case .transferRestartsClock:
      PolicyDefinition(
        "A child taken over from another authority begins a new period of care, with a first review "
          + "within 20 working days, even where the care before it ended the same day (E3).",
        standard: .yesNo(true), allowed: .yesNo,
        because: "No source says whether the reviews held by the other authority count.",
        .carePlanning("regulation 33(1)", .unverified))
    case .unknownSequenceDays:
      PolicyDefinition(
        "Where a child came into care within so many days before the loaded years, the first two "
          + "loaded reviews are of unknown sequence.",
        standard: .count(60), allowed: .count(0...365),
        because: "A second review cannot be told from a later one where the first may have been "
          + "late and is not loaded.",
        Citation("Heard's own definition of reviews.in_timescale", .inferred))
    case .firstReviewDays:
      PolicyDefinition(
        "Where the start of care is in no loaded return, a review within so many days of the first "
          + "known day in care may be the first of all, and the one after it is of unknown sequence.",
        standard: .count(70), allowed: .count(0...365),
        because: "A first review may be late, and the true start may lie before the first known day.",
        Citation("Heard's own definition of reviews.in_timescale", .inferred))
    case .shortBreakGapMonths:
      PolicyDefinition(
        "A series of short breaks is taken to have ended where no break follows within so many "
          + "months.",
        standard: .count(6), allowed: .count(1...24),
        because: "The return records the breaks, not the end of the agreement.",
        .carePlanning("regulation 48", .unverified))
    default:
      PolicyDefinition(
        "The meeting of a series whose day counts as the day of the review.",
        standard: .choice("last-meeting"), allowed: .choice(["last-meeting", "first-meeting"]),
        because: "No source says which day counts for a review of several meetings; the last is "
          + "the cautious reading.",
        Citation("Guide to the children looked after return (SSDA903), REVIEW", .unverified))
    }
  }

  private var timetableDefinition: PolicyDefinition {
    switch self {
    case .remandFirstDays:
      PolicyDefinition(
        "The first review of a child on remand (J1) is due within so many working days.",
        standard: .count(20), allowed: .count(1...60), because: Policy.remandReason, .remand)
    case .remandSecondMonths:
      PolicyDefinition(
        "The second review of a child on remand (J1) is due within so many months of the first.",
        standard: .count(3), allowed: .count(1...12), because: Policy.remandReason, .remand)
    case .remandLaterMonths:
      PolicyDefinition(
        "Later reviews of a child on remand (J1) are due within so many months of one another.",
        standard: .count(6), allowed: .count(1...12), because: Policy.remandReason, .remand)
    default:
      PolicyDefinition(
        "When reviews follow the adoption timetable: where Heard holds a date of authority to place "
          + "(where-authorised), also by the placement orders and adoptive placements of a return "
          + "(from-return), or never.",
        standard: .choice("where-authorised"),
        allowed: .choice(["where-authorised", "from-return", "never"]),
        because: "A return does not hold the date of authority, and which timetable a service's "
          + "reviews are judged by differs.",
        .adoptionAgencies("regulation 36", .read))
    }
  }

  private static let remandReason =
    "The Regulations apply to children on remand with modifications whose intervals were not read."

  private var recordDefinition: PolicyDefinition {
    let (step, count): (String, Int) =
      switch self {
      case .responseDays: ("The manager answers the decisions", 5)
      case .completeDays: ("The full record of a review is complete", 15)
      case .distributeDays: ("The record of a review is sent out", 20)
      default: ("The decisions of a review reach the team manager", 5)
      }
    let start = self == .responseDays ? "of getting them" : "of the review"
    return PolicyDefinition(
      "\(step) within so many working days \(start).", standard: .count(count),
      allowed: .count(1...60),
      because: "Guidance, not regulation; known from councils' copies, and local limits differ.",
      Citation("IRO Handbook (2010), recording of reviews", .stated))
  }

  private var groupingDefinition: PolicyDefinition {
    switch self {
    case .silentAttendanceTakesPart:
      PolicyDefinition(
        "Whether a child who was there and said nothing (PN4) counts as taking part.",
        standard: .yesNo(false), allowed: .yesNo,
        because: "The definition in use today was not found; the old national indicator said no.",
        Citation("Former indicator PAF C63", .unverified))
    case .liveVideoCountsAs:
      PolicyDefinition(
        "What a child who joined by live video counts as: not there, views sent (PN6), or there.",
        standard: .choice("PN6"), allowed: .choice(["PN6", "attendance"]),
        because: "The meaning of PN6 names video, and was written before meetings by video.",
        Citation("Guide to the children looked after return (SSDA903), REVIEW_CODE", .inferred))
    case .chineseGroup:
      PolicyDefinition(
        "The ethnic group that Chinese (CHNE) is counted in.",
        standard: .choice(EthnicGroup.asian.rawValue),
        allowed: .choice([EthnicGroup.asian.rawValue, EthnicGroup.other.rawValue]),
        because: "National tables of different departments put it in different groups.",
        Citation(
          "Department for Education, ethnic groups of the children looked after tables", .unverified
        ))
    case .residentialEmploymentGroup:
      PolicyDefinition(
        "The group of placement that residential employment (P3) is counted in.",
        standard: .choice(PlacementGroup.supportedAccommodation.rawValue),
        allowed: .choice([
          PlacementGroup.supportedAccommodation.rawValue, PlacementGroup.residentialCare.rawValue,
        ]),
        because: "National tables have put it in both.", .placementTables)
    default:
      PolicyDefinition(
        "The group of placement that a young offender institution (R5) is counted in.",
        standard: .choice(PlacementGroup.secureEstate.rawValue),
        allowed: .choice([
          PlacementGroup.secureEstate.rawValue, PlacementGroup.residentialCare.rawValue,
        ]),
        because: "National tables have it among other residential settings, services' reports in "
          + "the secure estate.", .placementTables)
    }
  }
}

extension Citation {
  fileprivate static let adjournment = Citation.carePlanning("regulation 36", .unverified)
  fileprivate static let remand = Citation.carePlanning("Part 8A", .unverified)
  fileprivate static let placementTables = Citation(
    "Department for Education, placement groups of the children looked after tables", .inferred)
}
