import Care

extension Measure {
  /// Measures of how the children are cared for: legal status, length of care, placement, distance.
  static let howTheyAreCaredFor: [Measure] = [
    .count(
      "population.legal_status", "children of that legal status", legalStatusDefinition,
      [.legalBasis, .legalStatus]),
    .share(
      "population.legal_status_share", "children of that legal status", of: "children in care",
      legalStatusDefinition, [.legalBasis, .legalStatus]),
    .count(
      "population.remand", "children on remand",
      "Children in care on the day who are remanded to the authority or to youth detention (J1).",
      [.total("remand", .child { .counted(met: $0.legalStatus == .j1) })]),
    .count(
      "population.length_of_care", "children in care so long", lengthDefinition,
      [.lengthOfCare, .longCareCount]),
    .share(
      "population.length_of_care_share", "children in care so long", of: "children in care",
      lengthDefinition, [.lengthOfCare, .longCareShare]),
    .count(
      "population.placement", "children placed so", placementDefinition, [.placement]),
    .share(
      "population.placement_share", "children placed so", of: "children in care",
      placementDefinition, [.placement]),
    .share(
      "population.distance_share", "children placed so near",
      of: "children in care for whom it is known",
      "Within 20 miles of home: distance of the placement from home 20 miles or less, of those with a "
        + "known distance. Within the authority's boundary: of those whose placement is known to lie "
        + "inside or outside. Not far away: not both over 20 miles and outside the authority, the only "
        + "one to set beside the Department for Education's figure. Unaccompanied children have no home "
        + "to measure from, and are left out of the first and the last.",
      [.within20Miles, .withinBoundary, .notFarAway]),
  ]

  private static let legalStatusDefinition =
    "Legal status of the episode of care on the day. V2 is voluntary (section 20 of the Children Act "
    + "1989); every other code is a legal order."
  private static let lengthDefinition =
    "From the start of the child's current period of care to the day, in whole years. Where the start "
    + "is in no loaded file, time is counted from the first known episode, and a child whom that does "
    + "not put at 3 years or over is not known."
  private static let placementDefinition =
    "Placement of the episode of care on the day; a child in a temporary placement counts under the "
    + "placement the child is away from. The first four groups are family-based."
}

extension Breakdown {
  fileprivate static let lengthOfCare = Breakdown.list(
    "length of care", by: "length_of_care", LengthOfCare.allCases.map(\.rawValue),
    noting: .startNotKnown,
    .child { child in
      let keys = LengthOfCare.keys(of: child)
      return .counted(
        under: keys, noting: keys == LengthOfCare.notKnownKeys ? .startNotKnown : nil)
    })

  /// A count leaves out those who may have been in care so long; a share divides by them too.
  fileprivate static let longCareCount = Breakdown.list(
    "long care", by: "length_of_care", longKeys,
    .child { child in
      let keys = LengthOfCare.longKeys(of: child)
      return keys.isEmpty && !child.isStartKnown
        ? .leftOut(.startNotKnown) : .counted(under: keys)
    })

  fileprivate static let longCareShare = Breakdown.list(
    "share of long care", by: "length_of_care", longKeys, noting: .startNotKnown,
    .child { child in
      let keys = LengthOfCare.longKeys(of: child)
      return .counted(
        under: keys, noting: keys.isEmpty && !child.isStartKnown ? .startNotKnown : nil)
    })

  private static let longKeys = LengthOfCare.Long.allCases.map(\.rawValue)

  fileprivate static let placement = Breakdown.list(
    "placement", by: "placement",
    PlacementGroup.allCases.map(\.rawValue) + ["not known", "family-based", "not family-based"],
    .child { child in
      guard let group = child.placement else { return .counted(under: KeySet(8)) }
      return .counted(under: [KeySet(group.position), KeySet(group.isFamilyBased ? 9 : 10)])
    })

  fileprivate static let within20Miles = Breakdown.list(
    "within 20 miles", by: "distance", ["within 20 miles of home"],
    .child { child in
      if child.isUnaccompanied { return .leftOut(.unaccompanied) }
      guard let miles = child.knownMiles else { return .leftOut(.distanceNotKnown) }
      return .counted(met: miles <= 20)
    })

  fileprivate static let withinBoundary = Breakdown.list(
    "within boundary", by: "distance", ["within the authority's boundary"],
    .child { child in
      guard let isInside = child.isInsideAuthority else { return .leftOut(.locationNotKnown) }
      return .counted(met: isInside)
    })

  fileprivate static let notFarAway = Breakdown.list(
    "not far away", by: "distance", ["not far away"],
    .child { child in
      if child.isUnaccompanied { return .leftOut(.unaccompanied) }
      if child.isInsideAuthority == true { return .counted(met: true) }
      guard let miles = child.knownMiles else { return .leftOut(.distanceNotKnown) }
      if miles <= 20 { return .counted(met: true) }
      return child.isInsideAuthority == nil ? .leftOut(.locationNotKnown) : .counted(met: false)
    })
}

extension ChildOnDay {
  /// The return writes 999.9 for a distance that is not known.
  fileprivate var knownMiles: Double? { miles.flatMap { $0 < 999.9 ? $0 : nil } }
}

extension PlacementGroup {
  /// Position in the list of groups.
  fileprivate var position: Int {
    switch self {
    case .connectedFosterCare: 0
    case .fosterCare: 1
    case .withParents: 2
    case .forAdoption: 3
    case .residentialCare: 4
    case .supportedAccommodation: 5
    case .secureEstate: 6
    case .other: 7
    }
  }
}
