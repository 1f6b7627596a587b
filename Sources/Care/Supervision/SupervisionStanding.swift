/// How an officer's supervision stands in a year: what is due for the time at work, and what was held.
package struct SupervisionStanding: Hashable, Sendable {
  package let officer: Key<Officer>
  /// Individual sessions held.
  package let held: Int
  package let lastHeldOn: Day?
  /// The day of the last appraisal of the year; nil where none was held by now.
  package let appraisedOn: Day?
  /// The share of the year, up to the day that is looked at, in which the officer carried children.
  package let share: Double
  /// So many sessions are due by now, at least, and up to so many expected.
  package let due: ClosedRange<Int>

  /// Whether as many sessions were held as are due by now.
  package var isMet: Bool { held >= due.lowerBound }

  package static let citation = PolicyDefinition.supervisionLowest.citation

  /// The standing of every officer who was at work in a year, seen at the end of a day.
  package static func all(
    in year: CollectionYear, asAt day: Day, _ service: Entries, policies: Policies = .standard
  ) -> [SupervisionStanding] {
    let period = Period(from: year.firstDay, through: min(day, year.lastDay))
    let roll = OfficerRoll(service, policies: policies)
    let all = service.all(SupervisionSession.self).map(\.value).filter {
      period.contains($0.heldOn)
    }
    let sessions = all.filter { $0.sessionKind == .individual }
    let appraisals = all.filter { $0.sessionKind == .appraisal }
    let length = Double(year.firstDay.days(to: year.next.firstDay))
    return roll.officers.compactMap { officer in
      let share = Double(roll.daysAtWork(officer.key, in: period)) / length
      guard share > 0 else { return nil }
      let held = sessions.filter { $0.officer == officer.key }
      return SupervisionStanding(
        officer: officer.key, held: held.count, lastHeldOn: held.map(\.heldOn).max(),
        appraisedOn: appraisals.filter { $0.officer == officer.key }.map(\.heldOn).max(),
        share: share, due: due(for: share, on: period.last, policies: policies))
    }
  }

  /// Whole sessions: one that is not yet wholly due is not owed.
  private static func due(
    for share: Double, on day: Day, policies: Policies
  ) -> ClosedRange<Int> {
    let lowest = Int(Double(policies.count(.supervisionLowest, on: day)) * share)
    let highest = Int(Double(policies.count(.supervisionHighest, on: day)) * share)
    return lowest...max(lowest, highest)
  }
}
