package import HTML

/// Where somebody signs in.
package struct SignInPage: Page {
  private let name: String
  private let problem: String?
  /// What the browser must send back, so that no other site can sign somebody in.
  package let formToken: String
  private let then: String

  package init(name: String = "", problem: String? = nil, formToken: String, then: String = "") {
    self.name = name
    self.problem = problem
    self.formToken = formToken
    self.then = then
  }

  package var title: String { "Sign in" }
  package var hasProblems: Bool { problem != nil }

  package func body(in frame: Frame) -> [Node] {
    var problems = FormProblems()
    if let problem { problems.add(problem, to: "name") }
    let form = frame.form(
      .signIn, [],
      [
        .hidden("form", formToken), .hidden("then", then),
        Field("name", "Sign-in name", problem: problem)
          .text(name, width: 20, autocomplete: "username"),
        Field("password", "Password")
          .text("", type: "password", width: 20, autocomplete: "current-password"),
        Field(
          "code", "One-time code",
          hint: "Six digits from your authenticator app. Leave it empty if you were not given one."
        ).text("", width: 10, autocomplete: "one-time-code", isNumber: true),
        .button("Sign in"),
      ])
    return problems.summary + [
      .columns(
        [.heading("Sign in"), form],
        [
          .element(
            .aside, [.class("heard-aside")],
            [
              .subheading("If you cannot sign in"),
              .paragraph(
                "After ten wrong tries wait half an hour. If you have lost your password or your "
                  + "authenticator, ask whoever looks after accounts."),
            ])
        ])
    ]
  }
}
