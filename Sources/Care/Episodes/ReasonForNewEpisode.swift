/// Why a new episode began (RNE).
package enum ReasonForNewEpisode: String, Code {
  case s = "S"
  case l = "L"
  case p = "P"
  case t = "T"
  case b = "B"
  case u = "U"

  package var meaning: String {
    switch self {
    case .s: "Started to be looked after (also V4 agreements and each V3 break)"
    case .l: "Legal status changed; placement did not"
    case .p: "Placement and carer changed; legal status did not"
    case .t: "Placement changed, same carer; legal status did not change"
    case .b: "Legal status, placement and carer all changed on the same day"
    case .u: "Legal status and placement changed on the same day, same carer"
    }
  }
}
