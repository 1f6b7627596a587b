/// How many children an officer has on a day, beside the guide for a full week.
package struct Caseload: Hashable, Sendable {
  package let officer: Key<Officer>
  package let children: Int
  package let fte: Double
  package let standing: Standing

  /// Where a caseload stands to the guide.
  package enum Standing: Hashable, Sendable {
    case below, within, above
    /// The officer has children and no post that day.
    case noPost
  }

  package static let citation = PolicyDefinition.caseloadHighest.citation

  init(_ officer: Key<Officer>, children: Int, fte: Double, guide: ClosedRange<Int>) {
    self.officer = officer
    self.children = children
    self.fte = fte
    let load = fte > 0 ? Double(children) / fte : nil
    standing =
      switch load {
      case nil: .noPost
      case let load? where load < Double(guide.lowerBound): .below
      case let load? where load > Double(guide.upperBound): .above
      case _?: .within
      }
  }

  /// Children for a full-time equivalent; nil without a post.
  package var perFullTime: Double? { fte > 0 ? Double(children) / fte : nil }

  /// The caseloads at the end of a day, of those who carry children or have some all the same.
  package static func all(
    on day: Day, roll: OfficerRoll, appointments: Appointments, policies: Policies = .standard,
    where inCare: (Key<Child>) -> Bool = { _ in true }
  ) -> [Caseload] {
    let children = appointments.children(on: day, where: inCare)
    let guide = policies.caseloadGuide(on: day)
    return roll.officers.map(\.key).compactMap { officer in
      let count = children[officer, default: []].count
      let carries = roll.carriesChildren(officer, on: day)
      guard carries || count > 0 else { return nil }
      return Caseload(
        officer, children: count, fte: carries ? roll.fte(of: officer, on: day) : 0, guide: guide)
    }
  }
}

extension Policies {
  /// The guide for a full-time officer's caseload; where it is set the wrong way round, its lower end.
  func caseloadGuide(on day: Day) -> ClosedRange<Int> {
    let lowest = count(.caseloadLowest, on: day)
    return lowest...max(lowest, count(.caseloadHighest, on: day))
  }
}
