package import HTML

/// Where somebody who is signed in chooses a new password.
package struct PasswordPage: Page {
  /// Whether the password was given to the user, who chooses one before anything else.
  private let isGiven: Bool
  private let problem: String?
  private let field: String

  package init(isGiven: Bool = false, problem: String? = nil, field: String = "") {
    self.isGiven = isGiven
    self.problem = problem
    self.field = field
  }

  package var title: String { isGiven ? "Choose a password of your own" : "Change your password" }
  package var hasProblems: Bool { problem != nil }
  package var back: Link? { isGiven ? nil : Link("Your account", to: .account) }

  package func body(in frame: Frame) -> [Node] {
    var problems = FormProblems()
    if let problem { problems.add(problem, to: field) }
    func password(_ name: String, _ label: String, hint: String? = nil, _ use: String) -> Node {
      Field(name, label, hint: hint, problem: problems[name])
        .text("", type: "password", width: 20, autocomplete: use)
    }
    return problems.summary + [
      .heading(title)
    ]
      + (isGiven
        ? [
          .paragraph(
            "The password that you signed in with was given to you by somebody else. Choose one that you "
              + "alone know; then you can go on.")
        ] : []) + [
        frame.form(
          .password, [],
          [
            password("old", "The password that you have", "current-password"),
            password(
              "new", "The new password",
              hint: "12 characters or more. Three words that do not belong together will do.",
              "new-password"),
            password("again", "The new password once more", "new-password"),
            .button("Change it"),
          ])
      ]
  }
}

extension Place {
  package static let password = Place("/account/password")
}
