import Measures

/// What a figure's basis says, in words for a reader.
enum BasisWords {
  /// Reasons one after the other: “312 reviews left out, because …; 40 children left out, …”.
  ///
  /// In a published paper counts below the limit are “a few”.
  static func sentence(_ entries: [String], limit: Int? = nil) -> String {
    Typography.curved(entries.map { words($0, limit: limit) }.joined(separator: "; ") + ".")
  }

  /// The reasons of a basis, one by one: `unknown sequence: 312`.
  static func entries(_ basis: String) -> [String] {
    var rest = basis[...]
    var parts: [String] = []
    while !rest.isEmpty {
      let end = rest.indices.first { rest[$0...].hasPrefix("; ") } ?? rest.endIndex
      parts.append(String(rest[..<end]))
      rest = rest[end...].dropFirst(2)
    }
    return parts
  }

  private static func words(_ entry: String, limit: Int?) -> String {
    let residents = "residents under 18: "
    if entry.hasPrefix(residents) {
      return "the number of residents under 18 was entered: \(entry.dropFirst(residents.count))"
    }
    guard let colon = entry.lastIndex(of: ":"),
      let count = Int(entry[entry.index(after: colon)...].drop { $0 == " " }),
      let numeral = Numeral.text(Double(count), decimals: 0),
      let reason = Reason(rawValue: String(entry[..<colon]))
    else { return entry }
    let isFew = limit.map { count > 0 && count < $0 } ?? false
    return words(reason, isFew ? "a few" : numeral, isOne: count == 1 && !isFew)
  }

  private static func words(_ reason: Reason, _ number: String, isOne: Bool) -> String {
    let reviews = isOne ? "\(number) review" : "\(number) reviews"
    let children = isOne ? "\(number) child" : "\(number) children"
    return switch reason {
    case .unknownSequence:
      "\(reviews) left out, because the returns loaded do not tell the place in the sequence and so "
        + "the due day"
    case .dueDayNotKnown: "\(number) left out, the due day not known"
    case .placedForAdoption:
      "\(reviews) of children placed for adoption counted by the same timetable as others"
    case .underFour: "\(reviews) left out, the child under 4"
    case .participationNotRecorded: "\(reviews) left out, the child's participation not recorded"
    case .firstReviewNotDue: "\(children) left out, the first review not yet due"
    case .eighteenOrOver: "\(children) left out, aged 18 or over on the day"
    case .notKnown: "\(children) left out, not known"
    case .genderNotRecorded: "\(children) left out, gender not recorded"
    case .unaccompanied:
      "\(isOne ? "\(number) unaccompanied child" : "\(number) unaccompanied children") left out"
    case .distanceNotKnown: "\(children) left out, the distance not known"
    case .locationNotKnown: "\(children) left out, the location not known"
    case .startNotKnown: "\(children) with a start of care that is in no return loaded"
    case .nothingFollows:
      "\(children) left out, whose last episode says that another follows, and none does"
    case .lost: "\(children) left out, in care in one return and absent from the next"
    }
  }
}
