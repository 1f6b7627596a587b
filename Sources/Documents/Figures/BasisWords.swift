import Care
import Measures

/// One reason of a figure's basis, and what it is of where a note is of several measures.
struct BasisEntry: Hashable {
  let text: String
  var subject: String?
}

/// What a figure's basis says, in words for a reader.
enum BasisWords {
  /// Reasons one after the other: “312 reviews left out, because …; 40 children left out, …”.
  ///
  /// In a published paper counts below the limit are “a few”.
  static func sentence(_ entries: [BasisEntry], limit: Int? = nil) -> String {
    let parts = entries.map { entry in
      (entry.subject.map { "\($0): " } ?? "") + words(entry.text, limit: limit)
    }
    return Typography.curved(parts.joined(separator: "; ") + ".")
  }

  /// The reasons of a basis, one by one, named with what they are of where a name is given: those
  /// alone that do not say it themselves.
  static func entries(_ basis: String, of subject: String? = nil) -> [BasisEntry] {
    parts(of: basis).map { text in
      let reason = text.lastIndex(of: ":").map { String(text[..<$0]) } ?? text
      return BasisEntry(text: text, subject: ofService[reason] == nil ? nil : subject)
    }
  }

  /// Why events of the service's own work are not judged, after their number.
  private static let ofService = [
    "limit not passed": "not judged yet, because there is still time",
    "hours not yet over": "not judged yet, because the hours are not over",
    "not yet due": "not due yet",
    "open": "still open",
    "open, not yet due": "still open and not due yet",
    "outstanding": "still outstanding",
    "working days not known": "left out, the bank holidays of those years not known",
    "age not known": "left out, the age not known",
    "withdrawn": "left out, withdrawn",
    "day not recorded": "left out, the day not recorded",
    "authority not recorded": "left out, no authority to place recorded from before the placement",
    "area not recorded": "left out, the area not recorded",
    "officer not recorded": "left out, the officer not recorded",
  ]

  /// `unknown sequence: 312; under 4: 20`, part by part.
  private static func parts(of basis: String) -> [String] {
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
    let oldest = "oldest: "
    if entry.hasPrefix(oldest), let day = Day(String(entry.dropFirst(oldest.count))) {
      return "the oldest of \(day.inWords)"
    }
    guard let colon = entry.lastIndex(of: ":"),
      let count = Int(entry[entry.index(after: colon)...].drop { $0 == " " }),
      let numeral = Numeral.text(Double(count), decimals: 0)
    else { return entry }
    let isFew = limit.map { count > 0 && count < $0 } ?? false
    let number = isFew ? "a few" : numeral
    if let reason = Reason(rawValue: String(entry[..<colon])) {
      return words(reason, number, isOne: count == 1 && !isFew)
    }
    return ofService[String(entry[..<colon])].map { "\(number) \($0)" } ?? entry
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
