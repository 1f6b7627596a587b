/// What a care leaver is doing (ACTIV).
package enum CareLeaverActivity: String, Code {
  case f1 = "F1"
  case p1 = "P1"
  case f2 = "F2"
  case p2 = "P2"
  case f3 = "F3"
  case p3 = "P3"
  case f4 = "F4"
  case p4 = "P4"
  case f5 = "F5"
  case p5 = "P5"
  case g4 = "G4"
  case g5 = "G5"
  case g6 = "G6"
  case code0 = "0"

  package var meaning: String {
    switch self {
    case .f1: "Full-time higher education"
    case .p1: "Part-time higher education"
    case .f2: "Full-time other education"
    case .p2: "Part-time other education"
    case .f3: "Full-time training or employment"
    case .p3: "Part-time training or employment"
    case .f4: "Full-time apprenticeship"
    case .p4: "Part-time apprenticeship"
    case .f5: "Full-time training/employment, not apprenticeship"
    case .p5: "Part-time training/employment, not apprenticeship"
    case .g4: "NEET - illness or disability"
    case .g5: "NEET - other"
    case .g6: "NEET - pregnancy or parenting"
    case .code0: "Not in touch/unknown, died, or returned home 6+ months"
    }
  }

  package var yearsOfUse: YearsOfUse {
    switch self {
    case .f3, .p3: YearsOfUse(to: 2021)
    case .f4, .p4, .f5, .p5: YearsOfUse(from: 2022)
    default: .always
    }
  }
}
