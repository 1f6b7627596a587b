// Policies on what counts as what.

extension PolicyDefinition {
  static let silentAttendanceTakesPart = PolicyDefinition(
    "Whether a child who was there and said nothing took part",
    "Whether a child who was there and said nothing (PN4) counts as taking part.",
    standard: .yesNo(false), allowed: .yesNo,
    because: "The definition in use today was not found; the old national indicator said no.",
    Citation("Former indicator PAF C63", .unverified))

  static let liveVideoCountsAs = PolicyDefinition(
    "How a child who joined by live video is recorded",
    "How a child who joined by live video is recorded: as not there with views sent (PN6), or as "
      + "there. Reviews count as they are recorded, those of a return by its code.",
    standard: .choice("PN6"), allowed: .choice(["PN6", "attendance"]),
    because: "The meaning of PN6 names video, and was written before meetings by video.",
    Citation("Guide to the children looked after return (SSDA903), REVIEW_CODE", .inferred))

  static let chineseGroup = PolicyDefinition(
    "Ethnic group in which Chinese children are counted",
    "The ethnic group that Chinese (CHNE) is counted in.",
    standard: .choice(EthnicGroup.asian.rawValue),
    allowed: .choice([EthnicGroup.asian.rawValue, EthnicGroup.other.rawValue]),
    because: "National tables of different departments put it in different groups.",
    Citation(
      "Department for Education, ethnic groups of the children looked after tables", .unverified
    ))

  static let residentialEmploymentGroup = PolicyDefinition(
    "Placement group in which residential employment is counted",
    "The group of placement that residential employment (P3) is counted in.",
    standard: .choice(PlacementGroup.supportedAccommodation.rawValue),
    allowed: .choice([
      PlacementGroup.supportedAccommodation.rawValue, PlacementGroup.residentialCare.rawValue,
    ]),
    because: "National tables have put it in both.", placementTables)

  static let youngOffenderInstitutionGroup = PolicyDefinition(
    "Placement group in which a young offender institution is counted",
    "The group of placement that a young offender institution (R5) is counted in.",
    standard: .choice(PlacementGroup.secureEstate.rawValue),
    allowed: .choice([
      PlacementGroup.secureEstate.rawValue, PlacementGroup.residentialCare.rawValue,
    ]),
    because: "National tables have it among other residential settings, services' reports in "
      + "the secure estate.", placementTables)

  private static let placementTables = Citation(
    "Department for Education, placement groups of the children looked after tables", .inferred)
}
