/// Bands of the time from the start of the current period of care to the day.
enum LengthOfCare: String, CaseIterable {
  case under1 = "under 1 year"
  case oneToUnder3 = "1 year to under 3"
  case threeAndOver = "3 years and over"
  case notKnown = "not known"

  /// The bands inside the last, which overlap it.
  enum Long: String, CaseIterable {
    case fiveAndOver = "5 years and over"
    case fiveAndOverUnder10 = "5 years and over, child under 10"
  }

  static let notKnownKeys = KeySet(3)

  /// Where the start is in no loaded file, the first known episode gives a least length: the band is
  /// known only where that settles it.
  static func keys(of child: ChildOnDay) -> KeySet {
    switch child.yearsInCare {
    case 3...: KeySet(2)
    case _ where !child.isStartKnown: notKnownKeys
    case 1...: KeySet(1)
    default: KeySet(0)
    }
  }

  static func longKeys(of child: ChildOnDay) -> KeySet {
    guard child.yearsInCare >= 5 else { return [] }
    guard let age = child.age, age < 10 else { return KeySet(0) }
    return [KeySet(0), KeySet(1)]
  }
}
