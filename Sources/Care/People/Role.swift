/// What a user is to the service, which decides what the user may do.
package enum Role: String, Hashable, Sendable, Codable, CaseIterable {
  /// A command run on the machine that holds the database.
  case system
}
