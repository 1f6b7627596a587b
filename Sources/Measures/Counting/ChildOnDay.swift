package import Care

/// A child in care at the end of a day, as the measures of the population see the child.
package struct ChildOnDay: Sendable {
  package let day: Day
  package let bornOn: Day?
  package let sex: Sex
  package let gender: Gender?
  /// By the policy of the day.
  package let ethnicGroup: EthnicGroup
  package let isUnaccompanied: Bool
  package let legalStatus: LegalStatus?
  package let need: CategoryOfNeed?
  /// By the policy of the day; for a temporary move that of the placement the child is away from.
  package let placement: PlacementGroup?
  package let miles: Double?
  package let isInsideAuthority: Bool?
  /// First day of the period of care, as far as it is known.
  package let careBeganOn: Day
  package let isStartKnown: Bool

  /// Whole years of age; nil where the date of birth is not known, or lies after the day.
  var age: Int? {
    guard let bornOn, bornOn <= day else { return nil }
    return bornOn.age(on: day)
  }

  /// Whole years in care, at the least.
  var yearsInCare: Int { careBeganOn.age(on: day) }
}
