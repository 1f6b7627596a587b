/// Who acts at a desk: a person with an account, or Heard itself.
package struct User: Hashable, Sendable, Codable {
  /// How audit entries name the user.
  package let name: String
  package let role: Role

  package init(name: String, role: Role) {
    self.name = name
    self.role = role
  }

  /// Whoever runs a command on the machine itself; the operating system decides who may.
  package static let system = User(name: "system", role: .system)
}
