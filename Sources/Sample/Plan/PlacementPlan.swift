import Care

/// Where the children live at the last two year ends, at the scale of 2,795 children in the last one.
///
/// Drawn in this order, each from those it may be given to; everybody else is in foster care. 431 of
/// the 2,201 are in no family-based placement.
enum PlacementPlan {
  static let atEnd: [(PlacementGroup, Int)] = [
    (.forAdoption, 73), (.secureEstate, 13), (.supportedAccommodation, 218), (.withParents, 163),
    (.residentialCare, 200),
    (.connectedFosterCare, 262),
  ]
  static let before: [(PlacementGroup, Int)] = [
    (.forAdoption, 63), (.secureEstate, 12), (.supportedAccommodation, 168), (.withParents, 168),
    (.residentialCare, 209),
    (.connectedFosterCare, 218),
  ]
  /// Children at the end with a placement order, waiting to be placed.
  static let awaitingAdoption = 45
  /// Children at the end over 20 miles from home, and outside the authority near or far.
  static let farFromHome = 236
  static let outsideAuthority = 887

  /// A child must have been in care so long before being placed for adoption.
  static let daysToAdoption = 240

  /// How readily a placement is given to a child on a day; 0 for never.
  static func weight(of group: PlacementGroup, for child: PlannedChild, on day: Day) -> Int {
    let age = child.bornOn.age(on: day)
    switch group {
    case .forAdoption:
      guard child.route == .order, (0...7).contains(age),
        child.startedOn.days(to: day) >= daysToAdoption
      else { return 0 }
      return child.entry == .longAgo ? 0 : age < 5 ? 8 : 1
    case .secureEstate:
      return child.route == .remand ? 60 : child.route == .order && age >= 14 ? 1 : 0
    case .supportedAccommodation: return age < 16 ? 0 : child.route == .unaccompanied ? 5 : 2
    case .withParents: return child.route == .order ? 1 : 0
    case .residentialCare:
      if child.route == .unaccompanied { return 0 }
      return age >= 13 ? 6 : age >= 10 ? 3 : age >= 8 ? 1 : 0
    case .connectedFosterCare:
      return child.route == .unaccompanied || child.route == .remand ? 0 : 1
    case .fosterCare: return 1
    case .other: return 0
    }
  }
}
