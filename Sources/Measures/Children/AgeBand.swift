/// Bands of age in whole years.
enum AgeBand: String, CaseIterable {
  case under1 = "under 1"
  case oneTo4 = "1 to 4"
  case fiveTo9 = "5 to 9"
  case tenTo15 = "10 to 15"
  case sixteenAnd17 = "16 and 17"
  /// No date of birth, or one after the day.
  case notKnown = "not known"
  /// The last two bands together.
  case tenAndOver = "10 and over"

  /// The keys of an age below 18.
  static func keys(ofAge age: Int?) -> KeySet {
    guard let age else { return KeySet(5) }
    return switch age {
    case 0: KeySet(0)
    case 1...4: KeySet(1)
    case 5...9: KeySet(2)
    case 10...15: [KeySet(3), KeySet(6)]
    default: [KeySet(4), KeySet(6)]
    }
  }
}
