/// How long a child's record is kept before it may be erased.
package enum Retention {
  package static let sentence =
    "A child's record is kept until the 75th birthday, or for 15 years from death before the age of "
    + "18."
  package static let citation = Citation.carePlanning("regulation 50", .stated)

  package static let adoptionSentence =
    "The record of an adopted child is kept for 100 years from the adoption order."
  package static let adoptionCitation = Citation(
    "Disclosure of Adoption Information (Post-Commencement Adoptions) Regulations 2005 "
      + "(SI 2005/888), regulation 6", .unverified)

  /// The day up to which the record must be kept; nil where the date of birth is not known.
  ///
  /// - Parameters:
  ///   - bornOn: The child's date of birth.
  ///   - diedOn: The day of death, where the child died.
  ///   - adoptedOn: The day of the adoption order, where there is one.
  /// - Returns: The latest of the days that apply.
  package static func keptUntil(bornOn: Day?, diedOn: Day? = nil, adoptedOn: Day? = nil) -> Day? {
    guard let bornOn else { return nil }
    var until = bornOn.birthday(75)
    if let diedOn, diedOn < bornOn.birthday(18) { until = diedOn.birthday(15) }
    if let adoptedOn { until = max(until, adoptedOn.birthday(100)) }
    return until
  }
}
