/// Legal status of an episode of care (LS).
package enum LegalStatus: String, Code {
  case c1 = "C1"
  case c2 = "C2"
  case d1 = "D1"
  case e1 = "E1"
  case v2 = "V2"
  case v3 = "V3"
  case v4 = "V4"
  case l1 = "L1"
  case l2 = "L2"
  case l3 = "L3"
  case j1 = "J1"
  case j2 = "J2"
  case j3 = "J3"

  package var meaning: String {
    switch self {
    case .c1: "Interim care order"
    case .c2: "Full care order"
    case .d1:
      "Freeing order granted (no new orders since 30/12/2005; may not be the status of an "
        + "episode starting after Dec 2005)"
    case .e1: "Placement order granted (episodes from 30/12/2005)"
    case .v2: "Single period of accommodation by agreement, Children Act 1989 s.20"
    case .v3: "Agreed series of short-term breaks - individual episodes recorded"
    case .v4: "Agreed series of short-term breaks - only the agreement recorded"
    case .l1: "Police protection, in LA accommodation (max 72 hours)"
    case .l2: "Emergency protection order (validation maximum 21 days)"
    case .l3: "Child assessment order, in LA accommodation (max 7 days)"
    case .j1: "Remanded to LA accommodation or youth detention accommodation"
    case .j2: "In LA accommodation under PACE 1984"
    case .j3: "Youth rehabilitation order with residence or intensive fostering requirement"
    }
  }
}
