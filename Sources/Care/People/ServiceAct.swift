/// What somebody does that is about the service, not about one child.
package enum ServiceAct: String, Hashable, Sendable, CaseIterable {
  /// Sees the service's figures, small numbers withheld.
  case seeFigures
  /// Sees figures by officer and team.
  case seeManagement
  /// Sees and searches the list of children: those whose records the user may open.
  case seeChildren
  /// Enters a child who has come into care.
  case admit
  /// Sees the officers, their children and their leave.
  case seeOfficers
  /// Sees what waits to be released.
  case seeReleases
  /// Gives the children of an officer who is away to others as cover.
  case giveCover
  /// Looks at who opened a restricted record for a reason.
  case seeOpenings
  /// Sees how many of these nobody looked at within 5 working days, and no more.
  case seeOverdueOpenings
  /// Sees how many sealed records have a review overdue, and no more.
  case countSealed
  /// Looks after accounts.
  case keepAccounts
  /// Sees how Heard itself stands: its database, its backups.
  case seeStatus
}
