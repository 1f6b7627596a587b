/// What a user is to a child on a day; it follows from dated rows and ends with them.
package struct Ties: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The officer who is named for the child.
  package static let allocated = Ties(rawValue: 1 << 0)
  /// The officer who covers for the one named.
  package static let covering = Ties(rawValue: 1 << 1)
  package static let socialWorker = Ties(rawValue: 1 << 2)
  package static let teamManager = Ties(rawValue: 1 << 3)
  /// Named on the protection of the record.
  package static let named = Ties(rawValue: 1 << 4)
  /// An escalation about the child stands, or stood, at the user's level.
  package static let addressed = Ties(rawValue: 1 << 5)
  /// Opened a restricted record for a reason within the last hour.
  package static let emergency = Ties(rawValue: 1 << 6)
}
