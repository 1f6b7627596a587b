package import Care

/// One record that a measure of the service's work looks at: a review, an escalation, an officer's post.
package struct Case: Sendable {
  /// On which side of a figure the record stands.
  enum Standing: Hashable, Sendable {
    /// In the denominator, and in the numerator of these keys (by position) or of none.
    case counted(KeySet)
    /// In the denominator of these keys alone, and in the numerator of some of them.
    case countedIn(KeySet, met: KeySet)
    /// Left out of the whole, for a reason that the basis names.
    case leftOut(String)
  }

  package let child: Key<Child>?
  /// What the row of an explanation is called where it is of no child: `officer 12`.
  package let subject: String
  /// The day that is counted.
  package let day: Day
  let standing: Standing
  /// What is added up: working days, full-time equivalents; 1 where records are just counted.
  package let amount: Double
  /// What the amounts of a ratio are divided by.
  package let weight: Double
  /// The officer whom the record itself names.
  package let officer: Key<Officer>?

  init(
    _ child: Key<Child>?, on day: Day, _ standing: Standing, amount: Double = 1,
    weight: Double = 1, officer: Key<Officer>? = nil, subject: String = ""
  ) {
    self.child = child
    self.day = day
    self.standing = standing
    self.amount = amount
    self.weight = weight
    self.officer = officer
    let isOfOfficerAlone = child == nil && subject.isEmpty
    self.subject = isOfOfficerAlone ? officer.map { "officer \($0.number)" } ?? "" : subject
  }

  /// A record counted in a total, as met or not.
  static func of(
    _ child: Key<Child>?, on day: Day, met: Bool = true, amount: Double = 1, weight: Double = 1,
    officer: Key<Officer>? = nil, subject: String = ""
  ) -> Case {
    Case(
      child, on: day, .counted(met ? KeySet(0) : []), amount: amount, weight: weight,
      officer: officer, subject: subject)
  }

  /// A record counted under one key of a list, or under none of them.
  static func of(
    _ child: Key<Child>?, on day: Day, key: Int?, amount: Double = 1,
    officer: Key<Officer>? = nil, subject: String = ""
  ) -> Case {
    Case(
      child, on: day, .counted(key.map { KeySet($0) } ?? []), amount: amount, officer: officer,
      subject: subject)
  }

  static func leftOut(
    _ child: Key<Child>?, on day: Day, _ reason: String, officer: Key<Officer>? = nil,
    subject: String = ""
  ) -> Case {
    Case(child, on: day, .leftOut(reason), officer: officer, subject: subject)
  }

  /// In which group of a key's figure the record stands; nil where the figure is not about it.
  func group(of key: Int) -> ExplanationRow.Group? {
    switch standing {
    case .counted(let met): met.contains(KeySet(key)) ? .numerator : .denominator
    case .countedIn(let whole, let met):
      met.contains(KeySet(key)) ? .numerator : whole.contains(KeySet(key)) ? .denominator : nil
    case .leftOut: .leftOut
    }
  }

  var reason: String? {
    if case .leftOut(let reason) = standing { return reason }
    return nil
  }
}
