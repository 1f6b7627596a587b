import Care

extension Breakdown {
  static let legalBasis = Breakdown.list(
    "legal basis", by: "legal_basis", ["legal order", "voluntary (s20)", "not known"],
    .child { child in
      switch child.legalStatus {
      case nil: .counted(under: KeySet(2))
      case .v2?: .counted(under: KeySet(1))
      default: .counted(under: KeySet(0))
      }
    })

  static let legalStatus = Breakdown.list(
    "legal status", by: "legal_status", LegalStatus.allCases.map(\.rawValue) + ["not known"],
    .child { .counted(under: KeySet($0.legalStatus?.position ?? LegalStatus.count)) })
}

extension LegalStatus {
  fileprivate static let count = 13

  /// Position in the list of codes.
  fileprivate var position: Int {
    switch self {
    case .c1: 0
    case .c2: 1
    case .d1: 2
    case .e1: 3
    case .v2: 4
    case .v3: 5
    case .v4: 6
    case .l1: 7
    case .l2: 8
    case .l3: 9
    case .j1: 10
    case .j2: 11
    case .j3: 12
    }
  }
}
