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

  package init(user: User, rows: [Row]) {
    self.user = user
    self.rows = rows
  }

  package var title: String { "Your account" }

  package func body(in frame: Frame) -> [Node] {
    let table = DataTable(
      "Where you are signed in",
      columns: [.init("Browser"), .init("Since"), .init([.unseen("What you can do")])],
      rows: rows.map { row in
        [
          .text(row.browser), .text(row.startedAt.inWords),
          row.isThis
            ? "This one"
            : frame.form(
              .endSession, [],
              [
                .hidden("number", "\(row.number)"),
                .element(
                  .button, [.class("heard-linkbutton"), Attribute(.type, "submit")],
                  ["End it", .unseen(" on \(row.browser)")]),
              ]),
        ]
      })
    let all =
      rows.count > 1
      ? [frame.form(.endSession, [], [.button("End all others", isSecond: true)])] : []
    return [
      .heading("Your account"),
      SummaryList([
        .init("Name", user.fullName), .init("Sign-in name", user.name),
        .init("Role", user.role.inWords),
      ]).node, .paragraph([Link("Change your password", to: .password).node]), table.node,
    ] + all
  }
}

extension Place {
  package static let endSession = Place("/account/end-session")
}

extension Moment {
  /// `4 May 2023, 14:32`, as clocks in England show it.
  package var inWords: String { "\(dayInEngland.inWords), \(clockInEngland)" }
}
