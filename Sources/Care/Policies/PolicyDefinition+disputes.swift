// Policies on the resolution of disputes.

extension PolicyDefinition {
  static let teamManagerDays = stage("The team manager (stage 1)")
  static let headOfServiceDays = stage("The head of service (stage 2)")
  static let assistantDirectorDays = stage("The assistant director (stage 3)")
  static let directorDays = stage("The director or chief executive (stage 4)")

  static let disputeDays = PolicyDefinition(
    "A formal escalation is resolved within so many working days of its opening, over all stages.",
    standard: .count(20), allowed: .count(1...60),
    because: "Guidance, not regulation; known from a council's copy of it.",
    Citation("IRO Handbook (2010), paragraph 6.2", .stated))

  static let repeatMonths = PolicyDefinition(
    "An issue raised informally is a repeat where the same was raised for the child within so many "
      + "months before.",
    standard: .count(9), allowed: .count(1...24),
    because: "Heard's own definition; services look back over different times.", repeats)

  static let repeatsBeforeRaising = PolicyDefinition(
    "Where the same issue is raised for the so-manieth time, Heard proposes a formal escalation.",
    standard: .count(3), allowed: .count(2...9),
    because: "Heard's own definition; the officer decides.", repeats)

  private static func stage(_ who: String) -> PolicyDefinition {
    PolicyDefinition(
      "\(who) answers a formal escalation within so many working days of its reaching them.",
      standard: .count(5), allowed: .count(1...20),
      because:
        "Each level has a time to answer, which is local; four times 5 are the 20 of the whole.",
      Citation("IRO Handbook (2010), paragraph 6.2; local dispute procedure", .inferred))
  }

  private static let repeats = Citation(
    "Heard's own definition of a repeated issue", .inferred)
}
