/// The service's own rows as a user may see them on a day: as ``OpenChild`` is of a child.
package struct OpenService: Sendable {
  /// The rows of the kinds that were asked for and that the user may see.
  package let entries: Entries
  /// The officers, by whom rows are called; of each no more than pages show of anybody.
  package let officers: [Entered<Officer>]
  package let policies: Policies
  package let user: User
  package let today: Day
  /// Officers, posts, leave and the rows asked for, from which standings are worked out.
  private let grounds: Entries
  /// The records of reviews that were completed, where supervision was asked for.
  private let completed: [CompletedRecord]

  /// `entries` hold the officers, posts and leave beside the rows that were asked for.
  package init(
    _ entries: Entries, showing kinds: Set<String>, to user: User, on day: Day,
    policies: Policies, completed: [CompletedRecord] = []
  ) {
    self.completed = completed
    grounds = entries
    officers = entries.all()
    self.entries = entries.given(to: user, showing: kinds)
    self.user = user
    self.policies = policies
    today = day
  }

  package func may(_ act: ServiceAct) -> Bool { Access.permits(act, by: user) }

  /// The name that rows call an officer by; nil for one who is not on the roll.
  package func name(of officer: Key<Officer>?) -> String? {
    officer.flatMap { key in officers.first { $0.key == key }?.value.name }
  }

  /// The posts of an officer.
  package func posts(of officer: Key<Officer>) -> [Post] {
    grounds.all(Post.self).map(\.value).filter { $0.officer == officer }
  }

  /// The leave of an officer, with the numbers of its rows.
  package func leave(of officer: Key<Officer>) -> [Entered<Leave>] {
    grounds.all(Leave.self).filter { $0.value.officer == officer }
  }

  /// How the supervision of those officers stands whose sessions the user may see.
  package func supervision(in year: CollectionYear) -> [SupervisionStanding] {
    guard may(.seeSupervision) else { return [] }
    return SupervisionStanding.all(in: year, asAt: today, grounds, policies: policies)
      .filter { user.role != .officer || $0.officer == user.officer }
  }

  /// The records that an officer completed since the last session of a year, or in all of it where
  /// there was none.
  package func records(
    since standing: SupervisionStanding, in year: CollectionYear
  ) -> RecordsSinceSession {
    let first = standing.lastHeldOn?.adding(days: 1) ?? year.firstDay
    return RecordsSinceSession(
      completed, of: standing.officer, in: Period(from: first, through: min(today, year.lastDay)))
  }
}

/// A row of the service's work that is about one officer, who alone of the officers sees it.
package protocol AboutOfficer {
  var officerMeant: Key<Officer>? { get }
}

extension SupervisionSession: AboutOfficer {
  package var officerMeant: Key<Officer>? { officer }
}

extension Observation: AboutOfficer {
  package var officerMeant: Key<Officer>? { officer }
}

extension Entries {
  /// The rows of some kinds about the service, without what the user may not see.
  fileprivate func given(to user: User, showing kinds: Set<String>) -> Entries {
    var given = Entries()
    for kind in EntryKind.all where kinds.contains(kind.name) {
      guard let act = ServiceAct(seeing: kind.name), Access.permits(act, by: user) else { continue }
      give(kind.type, to: user, in: &given)
    }
    return given
  }

  private func give<E: Entry>(_ type: E.Type, to user: User, in given: inout Entries) {
    given.set(
      inOrder: all(type).filter { row in
        guard user.role == .officer, let row = row.value as? any AboutOfficer else { return true }
        return row.officerMeant != nil && row.officerMeant == user.officer
      })
  }
}
