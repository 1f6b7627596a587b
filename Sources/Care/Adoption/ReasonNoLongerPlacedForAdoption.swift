/// Why an adoption decision was ended (REASON_PLACED_CEASED).
package enum ReasonNoLongerPlacedForAdoption: String, Code {
  case rd1 = "RD1"
  case rd2 = "RD2"
  case rd3 = "RD3"
  case rd4 = "RD4"

  package var meaning: String {
    switch self {
    case .rd1: "Child's needs changed after the decision"
    case .rd2: "Court did not make a placement order"
    case .rd3: "Prospective adopters could not be found"
    case .rd4: "Any other reason"
    }
  }
}
