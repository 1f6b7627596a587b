package import Care
package import HTML

/// Who is signed in, and where else.
package struct AccountPage: Page {
  package struct Row: Sendable {
    let number: Int64
    let browser: String
    let startedAt: Moment
    let isThis: Bool

    package init(number: Int64, browser: String, startedAt: Moment, isThis: Bool) {
      self.number = number
      self.browser = browser
      self.startedAt = startedAt
      self.isThis = isThis
    }
  }

  private let user: User
  private let rows: [Row]
  /// Which session was chosen to end, and what was wrong with the password that was typed.
  private let chosen: String
  private let problem: String?

  package init(user: User, rows: [Row], chosen: String = "", problem: String? = nil) {
    self.user = user
    self.rows = rows
    self.chosen = chosen
    self.problem = problem
  }

  package var title: String { "Your account" }
  package var hasProblems: Bool { problem != nil }

  package func body(in frame: Frame) -> [Node] {
    var problems = FormProblems()
    if let problem { problems.add(problem, to: "password") }
    let table = DataTable(
      "Where you are signed in", columns: [.init("Browser"), .init("Since")],
      rows: rows.map { row in
        [.text(row.browser + (row.isThis ? " (this one)" : "")), .text(row.startedAt.inWords)]
      })
    return problems.summary + [
      .heading("Your account"),
      SummaryList([
        .init("Name", user.fullName), .init("Sign-in name", user.name),
        .init("Role", user.role.inWords),
      ]).node, .paragraph([Link("Change your password", to: .password).node]), table.node,
    ] + ending(problems, in: frame)
  }

  /// Ends other sessions; asks for the password, so that whoever finds a browser open cannot.
  private func ending(_ problems: FormProblems, in frame: Frame) -> [Node] {
    let others = rows.filter { !$0.isThis }
    guard !others.isEmpty else { return [] }
    return [
      .subheading("Sign out elsewhere"),
      frame.form(
        .endSession, [],
        [
          Field("number", "Where?").radios(
            chosen.isEmpty ? "all" : chosen,
            [Choice("all", "Everywhere else")]
              + others.map {
                Choice("\($0.number)", "\($0.browser), since \($0.startedAt.inWords)")
              }),
          Field("password", "Your password", problem: problems["password"])
            .text("", type: "password", width: 20, autocomplete: "current-password"),
          .button("Sign out there", isSecond: true),
        ]),
    ]
  }
}

extension Place {
  package static let endSession = Place("/account/end-session")
}

extension Moment {
  /// `4 May 2023, 14:32`, as clocks in England show it.
  package var inWords: String { "\(dayInEngland.inWords), \(clockInEngland)" }
}
