/// That the same issue was raised for a child before, and how often within what time.
package struct RepeatedIssue: Hashable, Sendable {
  package let issue: InterventionIssue
  /// How often, this time among them: 3 for the third time.
  package let times: Int
  /// Months over which the service looks back, by policy.
  package let months: Int
  /// Whether it was raised so often that a formal escalation is proposed.
  package let isRaisingProposed: Bool

  package static let sentence =
    "The same issue raised again for a child within 9 months is a repeat; from the third time on a "
    + "formal escalation is proposed."
  package static let citation = PolicyDefinition.repeatMonths.citation

  /// What the officer is told, as in `For the third time in nine months, delay in life-story work`.
  package var sentence: String {
    "For the \(times.ordinal) time in \(months.inWords) months: \(issue.rawValue)."
  }
}

extension Intervention {
  /// Whether the issue was raised for the child before; nil for the first time, and without an issue.
  package func repeated(
    among interventions: [Intervention], policies: Policies = .standard
  ) -> RepeatedIssue? {
    guard let issue else { return nil }
    let months = policies.count(.repeatMonths, on: raisedOn)
    let first = raisedOn.adding(months: -months)
    var earlier = interventions.filter {
      $0.issue == issue && $0.raisedOn >= first && $0.raisedOn <= raisedOn
    }
    if let own = earlier.firstIndex(of: self) { earlier.remove(at: own) }
    guard !earlier.isEmpty else { return nil }
    let times = earlier.count + 1
    return RepeatedIssue(
      issue: issue, times: times, months: months,
      isRaisingProposed: times >= policies.count(.repeatsBeforeRaising, on: raisedOn))
  }
}

extension Int {
  /// The number in words up to twelve: `nine`.
  fileprivate var inWords: String {
    let words = [
      "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
      "twelve",
    ]
    return words.indices.contains(self) ? words[self] : "\(self)"
  }

  fileprivate var ordinal: String {
    let words = [
      "", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
    ]
    if words.indices.contains(self), self > 0 { return words[self] }
    let isTeen = (11...13).contains(self % 100)
    let ending = isTeen ? "th" : [1: "st", 2: "nd", 3: "rd"][self % 10] ?? "th"
    return "\(self)\(ending)"
  }
}
