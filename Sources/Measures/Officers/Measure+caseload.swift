import Care

extension Measure {
  /// Measures of the caseloads of officers at the end of each month.
  static let caseload: [Measure] = [
    Measure(
      identifier: "workforce.caseload_mean", kind: .ratio, unit: .children,
      counted: "children allocated",
      outOf: "full-time equivalents of the officers who carry children",
      definition:
        "Children who have a named officer at the end of the month ÷ full-time equivalents "
        + "of the officers who carry children that day: in post, not acting up and not away for more "
        + "than 20 working days (by the policy of the day). Cover is no change of officer.",
      cases: [.caseloads], needs: [Appointment.self]),
    Measure(
      identifier: "workforce.caseload_mode", kind: .mode, unit: .children,
      counted: "the most frequent caseload for a full-time equivalent", outOf: nil,
      definition: "The most frequent number of children of an officer for a full-time equivalent, "
        + "rounded to whole children; the higher where two are as frequent.",
      cases: [.caseloads], needs: [Appointment.self]),
    Measure(
      identifier: "workforce.caseload_highest", kind: .highest, unit: .children,
      counted: "the highest caseload for a full-time equivalent", outOf: nil,
      definition:
        "The highest number of children of an officer for a full-time equivalent, rounded "
        + "to whole children.",
      cases: [.caseloads], needs: [Appointment.self]),
    Measure(
      identifier: "workforce.months_above_limit", kind: .count, unit: .count,
      counted: "months at whose end an officer had more children than the service's limit",
      outOf: nil,
      definition:
        "Months of the year at whose end some officer had, for a full-time equivalent and rounded to "
        + "whole children, more than 80 children (by the policy of the day).",
      cases: [.monthsAboveLimit], needs: [Appointment.self]),
    Measure(
      identifier: "workforce.months_in_guide", kind: .count, unit: .count,
      counted: "months at whose end the mean caseload was within the guide", outOf: nil,
      definition:
        "Months of the year at whose end the mean caseload for a full-time equivalent, rounded to "
        + "whole children, was within the guide of 50 to 70 children (by the policies of the day).",
      cases: [.monthsInGuide], needs: [Appointment.self]),
  ]
}

extension CaseBreakdown {
  /// Each officer once, with the children allocated and the full-time equivalents that carry them.
  ///
  /// Who is away for long or acts up carries nothing: such an officer's children, if there are any
  /// left, count as allocated all the same.
  static let caseloads = CaseBreakdown(
    "caseloads",
    .monthEnds { $0.caseloads(on: $1) })

  static let monthsAboveLimit = ofMonths("months above the limit") { grounds, day in
    let limit = grounds.policies.count(.caseloadLimit, on: day)
    let highest = grounds.caseloads(on: day).filter { $0.weight > 0 }
      .map { Int(($0.amount / $0.weight).rounded()) }.max()
    return highest.map { $0 > limit } ?? false
  }

  static let monthsInGuide = ofMonths("months in the guide") { grounds, day in
    let loads = grounds.caseloads(on: day)
    let weight = loads.reduce(0) { $0 + $1.weight }
    guard weight > 0 else { return false }
    let mean = Int((loads.reduce(0) { $0 + $1.amount } / weight).rounded())
    return mean >= grounds.policies.count(.caseloadLowest, on: day)
      && mean <= grounds.policies.count(.caseloadHighest, on: day)
  }

  /// Each month of a year that is over by its last day that counts, met or not.
  private static func ofMonths(
    _ name: String, _ isMet: @escaping @Sendable (CaseGrounds, Day) -> Bool
  ) -> CaseBreakdown {
    CaseBreakdown(
      name,
      .years { grounds, year in
        // Children that are counted apart from the officers say nothing of a month.
        guard !grounds.roll.officers.isEmpty else { return [] }
        return (0..<12).map { year.first.adding(months: $0 + 1).adding(days: -1) }
          .filter { $0 <= year.last }
          .map {
            .of(nil, on: $0, met: isMet(grounds, $0), subject: "end of \($0.inWords)")
          }
      })
  }
}

extension CaseGrounds {
  fileprivate func caseloads(on day: Day) -> [Case] {
    let children = childrenByNamedOfficer(on: day)
    return roll.officers.compactMap { officer in
      let count = children[officer.key, default: 0]
      let carries = roll.carriesChildren(officer.key, on: day)
      guard carries || count > 0 else { return nil }
      return .of(
        nil, on: day, amount: Double(count),
        weight: carries ? roll.fte(of: officer.key, on: day) : 0, officer: officer.key)
    }
  }
}
