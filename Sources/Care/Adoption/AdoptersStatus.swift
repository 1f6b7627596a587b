/// Legal status of the adopters (LS_ADOPTR).
package enum AdoptersStatus: String, Code {
  case l0 = "L0"
  case l11 = "L11"
  case l12 = "L12"
  case l2 = "L2"
  case l3 = "L3"
  case l4 = "L4"

  package var meaning: String {
    switch self {
    case .l0: "Single adopter"
    case .l11: "Different-gender married couple"
    case .l12: "Same-gender married couple"
    case .l2: "Civil partnership couple"
    case .l3: "Different-gender unmarried couple"
    case .l4: "Same-gender couple not married or in civil partnership"
    }
  }
}
