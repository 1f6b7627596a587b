/// Kind of placement (PLACE; PL in XML).
package enum Placement: String, Code {
  case a3 = "A3"
  case a4 = "A4"
  case a5 = "A5"
  case a6 = "A6"
  case h5 = "H5"
  case k1 = "K1"
  case k2 = "K2"
  case k3 = "K3"
  case p1 = "P1"
  case p2 = "P2"
  case p3 = "P3"
  case r1 = "R1"
  case r2 = "R2"
  case r3 = "R3"
  case r5 = "R5"
  case s1 = "S1"
  case t0 = "T0"
  case t1 = "T1"
  case t2 = "T2"
  case t3 = "T3"
  case t4 = "T4"
  case u1 = "U1"
  case u2 = "U2"
  case u3 = "U3"
  case u4 = "U4"
  case u5 = "U5"
  case u6 = "U6"
  case z1 = "Z1"
  case z11 = "Z11"
  case z12 = "Z12"
  case z13 = "Z13"
  case z14 = "Z14"

  package var meaning: String {
    switch self {
    case .a3: "Placed for adoption with consent (ACA 2002 s.19), with current foster carer"
    case .a4: "Placed for adoption with consent (ACA 2002 s.19), not with current foster carer"
    case .a5: "Placed for adoption under placement order (ACA 2002 s.21), with current foster carer"
    case .a6:
      "Placed for adoption under placement order (ACA 2002 s.21), not with current foster carer"
    case .h5:
      "Semi-independent living accommodation not subject to children's homes regulations "
        + "(URN required for English placements from 28/10/2023)"
    case .k1: "Secure children's home"
    case .k2: "Children's home subject to Children's Homes Regulations"
    case .k3: "Registered supported accommodation (age 16+)"
    case .p1: "Placed with own parent(s) or other person with parental responsibility"
    case .p2:
      "Independent living (flat, lodgings, bedsit, B&B, friends), with or without formal "
        + "support; not valid for placements from 28/10/2023"
    case .p3: "Residential employment"
    case .r1: "Residential care home"
    case .r2: "NHS/health trust or other establishment providing medical or nursing care"
    case .r3: "Family centre or mother and baby unit"
    case .r5: "Young offender institution (validator text: youth custody or prison)"
    case .s1: "Residential school, except where dual-registered as a children's home"
    case .t0: "Temporary move, all types"
    case .t1: "Temporary period in hospital (validation maximum six weeks)"
    case .t2: "Temporary absence on holiday"
    case .t3:
      "Temporary accommodation while usual foster carer is on holiday (maximum three weeks; "
        + "two per 12 months)"
    case .t4: "Temporary accommodation of seven days or less for a reason not in T1-T3"
    case .u1: "Foster placement with relative or friend - long term"
    case .u2:
      "Foster placement with relative or friend who is also an approved adopter - "
        + "FFA/concurrent planning"
    case .u3: "Foster placement with relative or friend - neither long term nor FFA/concurrent"
    case .u4: "Foster placement with other carer - long term"
    case .u5:
      "Foster placement with other carer who is also an approved adopter - FFA/concurrent planning"
    case .u6: "Foster placement with other carer - neither long term nor FFA/concurrent"
    case .z1:
      "Other placement (listed on a schedule sent to DfE); from 28/10/2023 includes "
        + "unregistered former semi-independent/independent provision and under-16s in "
        + "supported accommodation"
    case .z11: "Other placement, sub-type 1 of 4 - MEANING NOT VERIFIED"
    case .z12:
      "Other placement, sub-type 2 of 4 - MEANING NOT VERIFIED (expected placement for a "
        + "child under a DoLO)"
    case .z13:
      "Other placement, sub-type 3 of 4 - MEANING NOT VERIFIED (expected placement for a "
        + "child under a DoLO)"
    case .z14: "Other placement, sub-type 4 of 4 - MEANING NOT VERIFIED"
    }
  }

  package var yearsOfUse: YearsOfUse {
    switch self {
    case .h5, .p2: YearsOfUse(to: 2024)
    case .k3: YearsOfUse(from: 2025)
    case .z1: YearsOfUse(to: 2025)
    case .z11, .z12, .z13, .z14: YearsOfUse(from: 2026)
    default: .always
    }
  }
}
