/// Why a record is left out of a figure, or is pointed out in it; spelled as `basis` prints it.
package enum Reason: String, CaseIterable, Hashable, Sendable {
  // Reviews.
  case unknownSequence = "unknown sequence"
  case dueDayNotKnown = "due day not known"
  /// Judged by regulation 33, though the child was placed for adoption; counted, and pointed out.
  case placedForAdoption = "placed for adoption"
  case underFour = "under 4"
  case participationNotRecorded = "participation not recorded"
  case firstReviewNotDue = "first review not yet due"
  // Children.
  case eighteenOrOver = "18 or over"
  case notKnown = "not known"
  case genderNotRecorded = "gender not recorded"
  case unaccompanied = "unaccompanied"
  case distanceNotKnown = "distance not known"
  case locationNotKnown = "location not known"
  /// The start of the period of care is in no loaded file; counted, and pointed out.
  case startNotKnown = "start not known"
  /// The last episode says that another follows (X1), and none does.
  case nothingFollows = "nothing follows"
  /// Open in one year's return and absent from the next.
  case lost = "absent from the next return"

  static let count = 15

  /// Position in ``allCases``.
  var position: Int {
    switch self {
    case .unknownSequence: 0
    case .dueDayNotKnown: 1
    case .placedForAdoption: 2
    case .underFour: 3
    case .participationNotRecorded: 4
    case .firstReviewNotDue: 5
    case .eighteenOrOver: 6
    case .notKnown: 7
    case .genderNotRecorded: 8
    case .unaccompanied: 9
    case .distanceNotKnown: 10
    case .locationNotKnown: 11
    case .startNotKnown: 12
    case .nothingFollows: 13
    case .lost: 14
    }
  }
}
