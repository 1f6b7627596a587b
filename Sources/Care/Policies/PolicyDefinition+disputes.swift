// Policies on the resolution of disputes.

extension PolicyDefinition {
  static let teamManagerDays = stage(1, "team manager")
  static let headOfServiceDays = stage(2, "head of service")
  static let assistantDirectorDays = stage(3, "assistant director")
  static let directorDays = stage(4, "director or chief executive")

  static let disputeDays = PolicyDefinition(
    "Working days to resolve a formal escalation, over all stages",
    "A formal escalation is resolved within so many working days of its opening, over all stages.",
    standard: .count(20), allowed: .count(1...60),
    because: "Guidance, not regulation; known from a council's copy of it.",
    Citation("IRO Handbook (2010), paragraph 6.2", .stated))

  static let repeatMonths = PolicyDefinition(
    "Months within which the same issue is a repeat",
    "An issue raised informally is a repeat where the same was raised for the child within so many "
      + "months before.",
    standard: .count(9), allowed: .count(1...24),
    because: "Heard's own definition; services look back over different times.", repeats)

  static let repeatsBeforeRaising = PolicyDefinition(
    "How often an issue is raised before Heard proposes a formal escalation",
    "Where the same issue is raised for the so-manieth time, Heard proposes a formal escalation.",
    standard: .count(3), allowed: .count(2...9),
    because: "Heard's own definition; the officer decides.", repeats)

  private static func stage(_ number: Int, _ who: String) -> PolicyDefinition {
    PolicyDefinition(
      "Working days for the \(who) to answer a formal escalation",
      "The \(who) (stage \(number)) answers a formal escalation within so many working days of "
        + "its reaching them.",
      standard: .count(5), allowed: .count(1...20),
      because:
        "Each level has a time to answer, which is local; four times 5 are the 20 of the whole.",
      Citation("IRO Handbook (2010), paragraph 6.2; local dispute procedure", .inferred))
  }

  private static let repeats = Citation(
    "Heard's own definition of a repeated issue", .inferred)
}
