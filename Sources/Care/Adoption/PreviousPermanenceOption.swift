/// Permanence arrangement the child had before coming into care (PREV_PERM).
package enum PreviousPermanenceOption: String, Code {
  case p1 = "P1"
  case p2 = "P2"
  case p3 = "P3"
  case p4 = "P4"
  case z1 = "Z1"

  package var meaning: String {
    switch self {
    case .p1: "Adoption"
    case .p2: "Special guardianship order"
    case .p3: "Residence order / child arrangements order (lives with)"
    case .p4: "Unknown"
    case .z1: "No previous permanence option"
    }
  }
}
