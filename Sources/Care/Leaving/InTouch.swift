/// Whether the authority is in touch with a care leaver (IN_TOUCH).
package enum InTouch: String, Code {
  case yes = "YES"
  case no = "NO"
  case died = "DIED"
  case refu = "REFU"
  case nreq = "NREQ"
  case rhom = "RHOM"

  package var meaning: String {
    switch self {
    case .yes: "In touch"
    case .no: "Not in touch"
    case .died: "Died after leaving care"
    case .refu: "Refuses contact"
    case .nreq: "No longer requires services"
    case .rhom: "Returned to parents/person with PR for a continuous 6 months or more"
    }
  }
}
