/// Why a placement ended (REASON_PLACE_CHANGE), on the episode that is ending.
package enum ReasonForPlacementChange: String, Code {
  case carpl = "CARPL"
  case close = "CLOSE"
  case alleg = "ALLEG"
  case stand = "STAND"
  case apprr = "APPRR"
  case creqb = "CREQB"
  case creqo = "CREQO"
  case child = "CHILD"
  case lareq = "LAREQ"
  case place = "PLACE"
  case custod = "CUSTOD"
  case other = "OTHER"

  package var meaning: String {
    switch self {
    case .carpl: "Change to / implementation of the care plan (planned)"
    case .close: "Resignation of carer or closure of provision"
    case .alleg: "Allegation investigated under s.47"
    case .stand: "Standards of care concern (formal, not s.47)"
    case .apprr: "Approval/registration removed"
    case .creqb: "Carer asks to end placement because of the child's behaviour"
    case .creqo: "Carer asks to end placement for another reason"
    case .child: "Child asks to end placement"
    case .lareq: "Responsible or area authority asks to end placement"
    case .place: "Status of the placement changed only (same carer, no plan change)"
    case .custod: "Child admitted to custody"
    case .other: "Other (exceptional)"
    }
  }

  package var yearsOfUse: YearsOfUse {
    switch self {
    case .custod: YearsOfUse(from: 2019)
    default: .always
    }
  }
}
