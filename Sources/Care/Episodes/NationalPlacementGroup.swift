/// The groups of placement in the Department for Education's yearly tables.
package enum NationalPlacementGroup: String, CaseIterable, Hashable, Sendable {
  case fosterPlacements = "Foster placements"
  case placedForAdoption = "Placed for adoption"
  case withParents = "Placed with parents or other person with parental responsibility"
  case secureAndChildrensHomes = "Secure homes and children's homes"
  case independentAndSupported = "Independent and semi-independent living, supported accommodation"
  case residentialSchools = "Residential schools"
  case otherResidential = "Other residential settings"
  case other = "Other placements"
}

extension Placement {
  /// The group of the code in the yearly tables; nil for a temporary move (T0 to T4).
  ///
  /// Labels are the department's; which code belongs to which is partly inferred from its counts.
  package var nationalGroup: NationalPlacementGroup? {
    switch self {
    case .u1, .u2, .u3, .u4, .u5, .u6: .fosterPlacements
    case .a3, .a4, .a5, .a6: .placedForAdoption
    case .p1: .withParents
    case .k1, .k2: .secureAndChildrensHomes
    case .p2, .h5, .k3: .independentAndSupported
    case .s1: .residentialSchools
    case .r1, .r2, .r3, .r5, .p3: .otherResidential
    case .z1, .z11, .z12, .z13, .z14: .other
    case .t0, .t1, .t2, .t3, .t4: nil
    }
  }

  /// Fostered by a relative or friend (U1 to U3).
  package var isConnectedFosterCare: Bool { self == .u1 || self == .u2 || self == .u3 }
  /// Fostered, by whomever (U1 to U6).
  package var isFosterCare: Bool { rawValue.hasPrefix("U") }
}
