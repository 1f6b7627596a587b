package import Care

/// A file of the statutory return, known by its columns and not by its name.
package enum ReturnModule: String, CaseIterable, Sendable {
  case header = "Header"
  case episodes = "Episodes"
  case reviews = "Reviews"
  case uasc = "UASC"
  case oc2 = "OC2"
  case oc3 = "OC3"
  case ad1 = "AD1"
  case placedAdoption = "PlacedAdoption"
  case prevPerm = "PrevPerm"
  case missing = "Missing"
  case swEpisodes = "SWEpisodes"
  case dolo = "DoLo"

  /// The module as the return calls it.
  package var name: String { rawValue }

  /// Place of the module among the modules of the return.
  package var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// The columns that the file must have, in the order of the return.
  package var columns: [String] {
    switch self {
    case .header: ["CHILD", "SEX", "DOB", "ETHNIC", "UPN", "MOTHER", "MC_DOB"]
    case .episodes:
      [
        "CHILD", "DECOM", "RNE", "LS", "CIN", "PLACE", "PLACE_PROVIDER", "DEC", "REC",
        "REASON_PLACE_CHANGE", "HOME_POST", "PL_POST", "URN",
      ]
    case .reviews: ["CHILD", "DOB", "REVIEW", "REVIEW_CODE"]
    case .uasc: ["CHILD", "SEX", "DOB", "DUC"]
    case .oc2:
      [
        "CHILD", "DOB", "SDQ_SCORE", "SDQ_REASON", "CONVICTED", "HEALTH_CHECK", "IMMUNISATIONS",
        "TEETH_CHECK", "HEALTH_ASSESSMENT", "SUBSTANCE_MISUSE", "INTERVENTION_RECEIVED",
        "INTERVENTION_OFFERED",
      ]
    case .oc3: ["CHILD", "DOB", "IN_TOUCH", "ACTIV", "ACCOM"]
    case .ad1:
      [
        "CHILD", "DOB", "DATE_INT", "DATE_MATCH", "FOSTER_CARE", "NB_ADOPTR", "SEX_ADOPTR",
        "LS_ADOPTR",
      ]
    case .placedAdoption:
      ["CHILD", "DOB", "DATE_PLACED", "DATE_PLACED_CEASED", "REASON_PLACED_CEASED"]
    case .prevPerm: ["CHILD", "DOB", "PREV_PERM", "LA_PERM", "DATE_PERM"]
    case .missing: ["CHILD", "DOB", "MISSING", "MIS_START", "MIS_END"]
    case .swEpisodes: ["CHILD", "DOB", "SW_ID", "SW_DECOM", "SW_DEC", "SW_REASON"]
    case .dolo: ["CHILD", "DOB", "DOLO_START", "DOLO_END"]
    }
  }

  /// Columns that the file may have besides: what the DfE's system derives and hands back.
  package var optionalColumns: [String] {
    self == .episodes ? ["PL_LA", "PL_LOCATION", "PL_DISTANCE"] : []
  }

  /// Whether the XML form of the return has a place for the module.
  package var isInXML: Bool { self != .swEpisodes && self != .dolo }

  /// The first collection year whose return holds the module; nil for those that were always there.
  package var firstYear: CollectionYear? {
    switch self {
    case .swEpisodes: CollectionYear(ending: 2024)
    case .dolo: CollectionYear(ending: 2027)
    default: nil
    }
  }
}
