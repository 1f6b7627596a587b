// Policies on officers, their supervision and the audits of their work.

extension PolicyDefinition {
  static let allocationHours = PolicyDefinition(
    "Hours until a child has a named IRO",
    "A child has a named officer within so many clock hours of the service being told.",
    standard: .count(72), allowed: .count(1...336),
    because: "A local standard; no regulation sets hours.",
    Citation("Local standard of an independent reviewing service", .stated))

  static let allocationDays = PolicyDefinition(
    "Working days in care until a child has a named IRO",
    "A child has a named officer within so many working days of coming into care.",
    standard: .count(5), allowed: .count(1...20),
    because: "Good practice by the procedures of several councils. The law says before the first "
      + "review.",
    Citation("Children Act 1989, section 25A; IRO Handbook (2010)", .stated))

  static let noticeDays = PolicyDefinition(
    "Working days until the service is told of a child who came into care",
    "The service is told of a child within so many working days of the child coming into care.",
    standard: .count(2), allowed: .count(1...20),
    because: "Known from the procedures of several councils.",
    Citation("IRO Handbook (2010), appointment", .stated))

  static let longLeaveDays = PolicyDefinition(
    "Working days away after which an IRO carries no children",
    "An officer who is away for more than so many working days carries no children meanwhile.",
    standard: .count(20), allowed: .count(1...130),
    because: "Heard's own definition; services cover long absences in different ways.",
    Citation("Heard's own definition of workforce.caseload_mean", .inferred))

  static let caseloadLowest = caseload(
    "Lowest caseload of the guide", "The lowest caseload of the guide for a full-time officer.",
    standard: 50)
  static let caseloadHighest = caseload(
    "Highest caseload of the guide", "The highest caseload of the guide for a full-time officer.",
    standard: 70)
  static let caseloadLimit = PolicyDefinition(
    "Most children that an IRO may have",
    "No officer is to have more children for a full week's work than this.",
    standard: .count(80), allowed: .count(1...200),
    because: "Each service sets its own; the guide of the Handbook lies below it.",
    Citation("Local standard of an independent reviewing service", .stated))

  static let supervisionLowest = supervision(
    "Fewest sessions of supervision in a year",
    "An officer is supervised at least so many times a year, pro rata.", standard: 9)
  static let supervisionHighest = supervision(
    "Most sessions of supervision that are expected in a year",
    "An officer is expected to be supervised up to so many times a year, pro rata.", standard: 10)

  static let auditMonths = PolicyDefinition(
    "Months that an audit of a file looks back over",
    "An audit of a child's file looks back over so many months.",
    standard: .count(12), allowed: .count(1...36),
    because: "A local standard.", Citation("Local quality assurance framework", .stated))

  private static func caseload(
    _ title: String, _ sentence: String, standard: Int
  ) -> PolicyDefinition {
    PolicyDefinition(
      title, sentence, standard: .count(standard), allowed: .count(1...200),
      because: "A guide, not a limit; services weigh their own circumstances.",
      Citation("IRO Handbook (2010), caseloads", .stated))
  }

  private static func supervision(
    _ title: String, _ sentence: String, standard: Int
  ) -> PolicyDefinition {
    PolicyDefinition(
      title, sentence, standard: .count(standard), allowed: .count(1...52),
      because: "A local standard.", Citation("Local supervision policy", .stated))
  }
}
