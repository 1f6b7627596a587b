/// What a user is to a child on a day; it follows from dated rows and ends with them.
package enum Tie: Hashable, Sendable, CaseIterable {
  /// The officer who is named for the child.
  case allocated
  /// The officer who covers for the one named.
  case covering
  case socialWorker
  case teamManager
  /// Named on the protection of the record.
  case named
  /// An escalation about the child stands, or stood, at the user's level.
  case addressed
  /// Opened a restricted record for a reason within the last hour.
  case emergency
}
