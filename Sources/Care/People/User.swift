/// Who acts at a desk: a person with an account, or Heard itself.
package struct User: Hashable, Sendable, Codable {
  /// The name that the user signs in with, by which audit entries know the user.
  package let name: String
  package let role: Role
  /// How pages call the user.
  package let fullName: String
  /// The officer of the service's records that the user is.
  package let officer: Key<Officer>?
  /// The registration number by which the return knows a social worker (SW_ID).
  package let worker: String?
  /// The social-work team that the user manages.
  package let team: String?

  package init(
    name: String, role: Role, fullName: String? = nil, officer: Key<Officer>? = nil,
    worker: String? = nil, team: String? = nil
  ) {
    self.name = name
    self.role = role
    self.fullName = fullName ?? name
    self.officer = officer
    self.worker = worker
    self.team = team
  }

  /// Whoever runs a command on the machine itself; the operating system decides who may.
  package static let system = User(name: "system", role: .system)
}
