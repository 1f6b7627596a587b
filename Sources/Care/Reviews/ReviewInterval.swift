/// An interval within which a review must be held.
package enum ReviewInterval: String, Hashable, Sendable, CaseIterable {
  case first, second, later
  /// No review is loaded of a child whose care began before the loaded years.
  case atTheLatest
  case shortBreakFirst, shortBreakLater
  /// Authorised to be placed for adoption and not yet placed.
  case authorisedFirst, authorisedLater
  /// Placed for adoption.
  case placedFirst, placedSecond, placedLater
  /// On remand, where a policy sets intervals of its own.
  case remandFirst, remandSecond, remandLater
}

extension ReviewInterval {
  /// How long an interval is, and how it is counted.
  package enum Length: Hashable, Sendable {
    case workingDays(Int), weeks(Int), months(Int)

    package var inWords: String {
      switch self {
      case .workingDays(let count): "\(count) working day\(count == 1 ? "" : "s")"
      case .weeks(let count): "\(count) week\(count == 1 ? "" : "s")"
      case .months(let count): "\(count) month\(count == 1 ? "" : "s")"
      }
    }
  }

  /// How long the interval is where it is counted from a day.
  package func length(from day: Day, policies: Policies = .standard) -> Length {
    switch self {
    case .first: .workingDays(20)
    case .second, .shortBreakFirst, .authorisedFirst, .placedSecond: .months(3)
    case .later, .atTheLatest, .shortBreakLater, .authorisedLater, .placedLater: .months(6)
    case .placedFirst: .weeks(4)
    case .remandFirst: .workingDays(policies.count(.remandFirstDays, on: day))
    case .remandSecond: .months(policies.count(.remandSecondMonths, on: day))
    case .remandLater: .months(policies.count(.remandLaterMonths, on: day))
    }
  }

  /// The due day by this interval; the day counted from is not itself counted.
  package func dueDay(
    from start: Day, policies: Policies = .standard
  ) throws(Breach) -> DueDay {
    let day =
      switch length(from: start, policies: policies) {
      case .workingDays(let count): try WorkingDays.englandAndWales.day(count, after: start)
      case .weeks(let count): start.adding(days: 7 * count)
      case .months(let count): start.adding(months: count)
      }
    return DueDay(day: day, rule: self, from: start)
  }
}
