/// The officers of the service: who is in post on a day, for how much of a week, and who is away.
package struct OfficerRoll: Sendable {
  package let officers: [Entered<Officer>]
  private let posts: [Key<Officer>: [Post]]
  private let leave: [Key<Officer>: [Leave]]
  private let policies: Policies

  package init(_ service: Entries, policies: Policies = .standard) {
    officers = service.all(Officer.self)
    posts = Dictionary(
      grouping: service.all(Post.self).map(\.value).filter { $0.officer != nil },
      by: { $0.officer ?? Key(0) })
    leave = Dictionary(grouping: service.all(Leave.self).map(\.value), by: \.officer)
    self.policies = policies
  }

  /// The posts that an officer holds at the end of a day.
  package func posts(of officer: Key<Officer>, on day: Day) -> [Post] {
    posts[officer, default: []].filter { $0.holds(on: day) }
  }

  /// The full-time equivalents that an officer works at the end of a day.
  package func fte(of officer: Key<Officer>, on day: Day) -> Double {
    posts(of: officer, on: day).reduce(0) { $0 + $1.fte }
  }

  package func isInPost(_ officer: Key<Officer>, on day: Day) -> Bool {
    !posts(of: officer, on: day).isEmpty
  }

  /// Whether an officer is away at the end of a day, for however short.
  package func isAway(_ officer: Key<Officer>, on day: Day) -> Bool {
    leave[officer, default: []].contains { $0.holds(on: day) }
  }

  /// Whether an officer carries children that day: in post, neither acting up nor on long leave.
  package func carriesChildren(_ officer: Key<Officer>, on day: Day) -> Bool {
    isInPost(officer, on: day) && !isSetFree(officer, on: day)
  }

  private func isSetFree(_ officer: Key<Officer>, on day: Day) -> Bool {
    leave[officer, default: []].contains {
      $0.holds(on: day) && ($0.leaveKind == .actingUp || $0.isLong(policies: policies))
    }
  }

  /// The officers who carry children on a day, in the order of their numbers.
  package func carrying(on day: Day) -> [Key<Officer>] {
    officers.map(\.key).filter { carriesChildren($0, on: day) }
  }

  /// How many days of a period an officer was in post and carried children.
  package func daysAtWork(_ officer: Key<Officer>, in period: Period) -> Int {
    guard period.first <= period.last else { return 0 }
    return (period.first.number...period.last.number).count {
      carriesChildren(officer, on: Day(number: $0))
    }
  }
}
