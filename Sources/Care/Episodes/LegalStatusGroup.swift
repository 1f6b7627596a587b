/// The groups of legal status in the Department for Education's yearly tables.
package enum LegalStatusGroup: String, CaseIterable, Hashable, Sendable {
  case interimCareOrder = "Interim care order"
  case fullCareOrder = "Full care order"
  case freedForAdoption = "Freed for adoption"
  case placementOrder = "Placement order granted"
  case voluntary = "Voluntary agreement under section 20"
  case detainedForProtection = "Detained for child protection"
  case youthJustice = "Youth justice legal statuses"
  /// Agreed series of short-term breaks: left out of the tables.
  case shortBreaks = "Short-term breaks"
}

extension LegalStatus {
  package var group: LegalStatusGroup {
    switch self {
    case .c1: .interimCareOrder
    case .c2: .fullCareOrder
    case .d1: .freedForAdoption
    case .e1: .placementOrder
    case .v2: .voluntary
    case .v3, .v4: .shortBreaks
    case .l1, .l2, .l3: .detainedForProtection
    case .j1, .j2, .j3: .youthJustice
    }
  }
}
