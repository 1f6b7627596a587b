/// Why a figure that is asked for rightly has no value, with what it would count.
struct Emptiness: Sendable {
  let why: Why
  /// What is counted: `visits to the child`.
  let title: String

  /// The words that stand in a cell in its place, and begin a sentence about it.
  enum Why: String, CaseIterable, Sendable {
    case notRecorded = "not recorded"
    case nothingToCount = "none to count"
    /// Of a time that begins after the last day that the report counts.
    case notYet = "not yet"
    case suppressed
  }

  /// What stands in the place of words that need the figure.
  static func sentence(_ all: [Emptiness]) -> String {
    var parts: [String] = []
    for why in Why.allCases {
      var titles: [String] = []
      for one in all where one.why == why && !titles.contains(one.title) {
        titles.append(one.title)
      }
      guard !titles.isEmpty else { continue }
      parts.append("\(why.beginning): \(titles.joined(separator: "; ")).")
    }
    return parts.joined(separator: " ")
  }
}

extension Emptiness.Why {
  fileprivate var beginning: String {
    switch self {
    case .notRecorded: "Not recorded"
    case .nothingToCount: "There was nothing to count"
    case .notYet: "There is no figure yet"
    case .suppressed: "Not shown, because some numbers are small"
    }
  }
}
