// Policies on the recording of reviews.

extension PolicyDefinition {
  static let decisionsDays = limit(
    "Working days until the team manager has the decisions of a review",
    "The decisions of a review reach the team manager within so many working days of the review.",
    standard: 5)
  static let responseDays = limit(
    "Working days that the team manager has to answer decisions",
    "The team manager answers within so many working days of getting the decisions; silence is "
      + "agreement.", standard: 5)
  static let completeDays = limit(
    "Working days until the record of a review is complete",
    "The full record of a review is complete within so many working days of the review.",
    standard: 15)
  static let distributeDays = limit(
    "Working days until the record of a review is sent out",
    "The record of a review is sent out within so many working days of the review.", standard: 20)

  private static func limit(_ title: String, _ sentence: String, standard: Int) -> PolicyDefinition
  {
    PolicyDefinition(
      title, sentence, standard: .count(standard), allowed: .count(1...60),
      because: "Guidance, not regulation; known from councils' copies, and local limits differ.",
      Citation("IRO Handbook (2010), recording of reviews", .stated))
  }
}
