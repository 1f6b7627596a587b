/// The groups of placement that the measures of the population break down by, spelled as their keys.
package enum PlacementGroup: String, CaseIterable, Hashable, Sendable {
  case connectedFosterCare = "family or connected foster care"
  case fosterCare = "foster care"
  case withParents = "placed with parents"
  case forAdoption = "placed for adoption"
  case residentialCare = "residential care"
  case supportedAccommodation = "supported accommodation"
  case secureEstate = "secure estate"
  case other = "other"

  /// Foster care of either kind, with parents, or placed for adoption.
  package var isFamilyBased: Bool {
    switch self {
    case .connectedFosterCare, .fosterCare, .withParents, .forAdoption: true
    case .residentialCare, .supportedAccommodation, .secureEstate, .other: false
    }
  }
}

extension Placement {
  /// The group of the code, with P3 and R5 where the standard policy puts them.
  ///
  /// Nil for a temporary move (T0 to T4): it counts as the placement that the child is away from,
  /// which ``CareHistory/settledPlacement(ofEpisodeAt:)`` finds.
  package var group: PlacementGroup? {
    switch self {
    case .u1, .u2, .u3: .connectedFosterCare
    case .u4, .u5, .u6: .fosterCare
    case .p1: .withParents
    case .a3, .a4, .a5, .a6: .forAdoption
    case .k2, .r1, .r2, .r3, .s1: .residentialCare
    case .p2, .h5, .k3, .p3: .supportedAccommodation
    case .k1, .r5: .secureEstate
    case .z1, .z11, .z12, .z13, .z14: .other
    case .t0, .t1, .t2, .t3, .t4: nil
    }
  }
}
