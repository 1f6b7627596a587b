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
  ]
}

extension CaseBreakdown {
  /// Each officer once, with the children allocated and the full-time equivalents that carry them.
  ///
  /// Who is away for long or acts up carries nothing: such an officer's children, if there are any
  /// left, count as allocated all the same.
  static let caseloads = CaseBreakdown(
    "caseloads",
    .monthEnds { grounds, day in
      let children = grounds.childrenByNamedOfficer(on: day)
      return grounds.roll.officers.compactMap { officer in
        let count = children[officer.key, default: 0]
        let carries = grounds.roll.carriesChildren(officer.key, on: day)
        guard carries || count > 0 else { return nil }
        return .of(
          nil, on: day, amount: Double(count),
          weight: carries ? grounds.roll.fte(of: officer.key, on: day) : 0, officer: officer.key)
      }
    })
}
