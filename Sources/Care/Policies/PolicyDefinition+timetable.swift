// Policies on which timetable reviews follow.

extension PolicyDefinition {
  static let adoptionTimetable = PolicyDefinition(
    "When reviews follow the adoption timetable",
    "When reviews follow the adoption timetable: where Heard holds a date of authority to place "
      + "(where-authorised), also by the placement orders and adoptive placements of a return "
      + "(from-return), or never.",
    standard: .choice("where-authorised"),
    allowed: .choice(["where-authorised", "from-return", "never"]),
    because: "A return does not hold the date of authority, and which timetable a service's "
      + "reviews are judged by differs.",
    .adoptionAgencies("regulation 36", .read))

  static let remandFirstDays = PolicyDefinition(
    "Working days until the first review of a child on remand",
    "The first review of a child on remand (J1) is due within so many working days.",
    standard: .count(20), allowed: .count(1...60), because: remandReason, remand)

  static let remandSecondMonths = PolicyDefinition(
    "Months until the second review of a child on remand",
    "The second review of a child on remand (J1) is due within so many months of the first.",
    standard: .count(3), allowed: .count(1...12), because: remandReason, remand)

  static let remandLaterMonths = PolicyDefinition(
    "Months between later reviews of a child on remand",
    "Later reviews of a child on remand (J1) are due within so many months of one another.",
    standard: .count(6), allowed: .count(1...12), because: remandReason, remand)

  private static let remand = Citation.carePlanning("Part 8A", .unverified)
  private static let remandReason =
    "The Regulations apply to children on remand with modifications whose intervals were not read."
}
