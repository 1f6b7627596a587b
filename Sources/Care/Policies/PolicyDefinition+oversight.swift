// Policies on what the officer watches at and between reviews.

extension PolicyDefinition {
  static let planUpdateDays = PolicyDefinition(
    "Working days until a care plan that a review changed is up to date",
    "Where the decisions of a review change the care plan, it is brought up to date within so many "
      + "working days of the review.",
    standard: .count(10), allowed: .count(1...60),
    because: "The limit was not seen in any source.",
    Citation("Guidance on recording reviews and local procedure", .unverified))

  static let reportDays = PolicyDefinition(
    "Working days before a review by which the social worker's report is ready",
    "The social worker's report is ready so many working days before the review.",
    standard: .count(3), allowed: .count(0...20),
    because: "A local standard; no source was seen that sets it for all.",
    Citation("Local standard for the social worker's report", .unverified))

  static let midpointWindow = PolicyDefinition(
    "When a check counts as made at the midpoint",
    "When between two reviews a check counts as made at the midpoint: in the middle third of the "
      + "time to the due day, or in its middle half.",
    standard: .choice("middle-third"), allowed: .choice(["middle-third", "middle-half"]),
    because: "No statute sets an interval; about half-way is the meaning of the word.",
    Citation("Heard's own rule: no law names a day", .inferred))

  static let moveNoticeDays = PolicyDefinition(
    "Working days until the IRO is told of a move without a plan",
    "The officer is told of a move without a plan within so many working days of it.",
    standard: .count(2), allowed: .count(1...20),
    because: "That the officer is told is guidance; the number of days was not seen in any source.",
    Citation("IRO Handbook (2010), events that the officer is told of", .unverified))

  static let educationPlanMonths = PolicyDefinition(
    "Months until a personal education plan is brought up to date",
    "The personal education plan is brought up to date every so many months: about once a term.",
    standard: .count(4), allowed: .count(1...12),
    because: "That it is done each school term was not seen in a source, and terms differ.",
    Citation("Guidance on personal education plans, each school term", .unverified))

  static let ehcPlanMonths = PolicyDefinition(
    "Months until an education, health and care plan is reviewed",
    "An education, health and care plan is reviewed every so many months.",
    standard: .count(12), allowed: .count(3...12),
    because: "That it is reviewed each year was not read in its source.",
    Citation("Children and Families Act 2014, section 44", .unverified))
}
