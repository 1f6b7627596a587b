/// The groups of ethnicity that reports break down by, spelled as the data set spells them.
package enum EthnicGroup: String, CaseIterable, Hashable, Sendable {
  case white = "White"
  case dualHeritage = "Dual heritage"
  case asian = "Asian or Asian British"
  case black = "Black or Black British"
  case other = "Other"
  /// Refused, or not yet obtained: left out of shares of ethnicity.
  case notKnown = "not known"
}

extension Ethnicity {
  /// The group of the code, with CHNE among the Asian codes, where the standard policy puts it.
  package var group: EthnicGroup {
    switch self {
    case .wbri, .wiri, .wirt, .wrom, .woth: .white
    case .mwbc, .mwba, .mwas, .moth: .dualHeritage
    case .aind, .apkn, .aban, .aoth, .chne: .asian
    case .bcrb, .bafr, .both: .black
    case .ooth: .other
    case .refu, .nobt: .notKnown
    }
  }
}
