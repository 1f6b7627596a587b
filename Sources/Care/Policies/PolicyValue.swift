/// What a policy may be set to: a number, yes or no, or one of some words.
package enum PolicyValue: Hashable, Sendable, CustomStringConvertible {
  case count(Int)
  case yesNo(Bool)
  case choice(String)

  /// The value as it is stored and shown: `20`, `yes`, `last-meeting`.
  package var description: String {
    switch self {
    case .count(let count): "\(count)"
    case .yesNo(let isYes): isYes ? "yes" : "no"
    case .choice(let word): word
    }
  }
}

/// The values that a policy allows.
package enum PolicyRange: Hashable, Sendable {
  case count(ClosedRange<Int>)
  case yesNo
  case choice([String])

  /// Reads a value; nil where the policy does not allow it.
  func value(_ text: String) -> PolicyValue? {
    switch self {
    case .count(let range):
      guard !text.isEmpty, text.utf8.count <= 9,
        text.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
        let count = Int(text), range.contains(count)
      else { return nil }
      return .count(count)
    case .yesNo: return text == "yes" ? .yesNo(true) : text == "no" ? .yesNo(false) : nil
    case .choice(let words): return words.contains(text) ? .choice(text) : nil
    }
  }

  /// What is allowed, for a sentence: `a whole number from 0 to 60`.
  package var inWords: String {
    switch self {
    case .count(let range):
      "a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .yesNo: "yes or no"
    case .choice(let words): words.joined(separator: " or ")
    }
  }
}
