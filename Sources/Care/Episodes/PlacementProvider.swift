/// Who provides the placement (PLACE_PROVIDER).
package enum PlacementProvider: String, Code {
  case pr0 = "PR0"
  case pr1 = "PR1"
  case pr2 = "PR2"
  case pr3 = "PR3"
  case pr4 = "PR4"
  case pr5 = "PR5"

  package var meaning: String {
    switch self {
    case .pr0: "Parent(s) or other person with parental responsibility (only with P1)"
    case .pr1:
      "Own provision by the LA, incl. a regional adoption agency it hosts (not with P1,R2,R5)"
    case .pr2:
      "Another local authority's provision, incl. a RAA hosted by another LA (not with P1,R2,R5)"
    case .pr3: "Other public provision, e.g. health (not with P1,A3-A6,K1,K2,U1-U6)"
    case .pr4: "Private provision (not with P1)"
    case .pr5: "Voluntary / third sector provision (not with P1)"
    }
  }
}
