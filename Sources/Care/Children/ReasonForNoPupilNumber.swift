/// Why a child has no unique pupil number (UPN).
package enum ReasonForNoPupilNumber: String, Code {
  case un1 = "UN1"
  case un2 = "UN2"
  case un3 = "UN3"
  case un4 = "UN4"
  case un5 = "UN5"

  package var meaning: String {
    switch self {
    case .un1: "Not of school age and not yet assigned a UPN"
    case .un2: "Never attended a maintained school in England (e.g. some UASC)"
    case .un3: "Educated outside England"
    case .un4: "Newly looked after (within one week of collection end) and UPN not yet known"
    case .un5: "Sources disagree on name/DOB so no reliable UPN match"
    }
  }
}
