package import Care
package import HTML

/// The challenges of all children whom the user may see, with how old each is.
package struct ChallengesPage: Page {
  private let filter: ChallengeFilter
  private let rows: [(RegisterLine, ChallengeLine)]
  private let user: User
  private let today: Day
  private let pagination: Pagination

  package init(filter: ChallengeFilter, lines: [SeenLine], user: User, today: Day) {
    self.filter = filter
    self.user = user
    self.today = today
    rows = filter.rows(of: lines)
    pagination = Pagination(page: filter.page, total: rows.count) { filter.at(page: $0) }
  }

  package var title: String { pagination.title("Challenges") }
  package var area: Area? { .challenges }

  package func body(in frame: Frame) -> [Node] {
    [
      .heading("Challenges"),
      .hint(
        "To raise one, open the child's record: every challenge begins with the question whether the "
          + "child is at immediate risk."),
      .element(.div, [.class("heard-filtered")], [panel, results]),
    ]
  }

  private var panel: Node {
    let whose =
      user.officer == nil
      ? []
      : [
        Field("whose", "Whose children").radios(
          filter.isMine ? "mine" : "all",
          [Choice("mine", "My children"), Choice("all", "All children")])
      ]
    return .filter(
      to: .challenges,
      whose + [
        Field("state", "State").radios(
          filter.showsEnded ? "all" : "open",
          [Choice("open", "Open"), Choice("all", "Open and ended")]),
        Field("kind", "Kind").radios(
          filter.kind?.rawValue ?? "",
          [
            Choice("", "Both"), Choice("formal", "Formal escalations"),
            Choice("informal", "Informal interventions"),
          ]), .button("Apply filters"),
      ])
  }

  private var results: Node {
    let content: [Node] =
      rows.isEmpty
      ? [.paragraph("There are no challenges on this list.")]
      : [
        DataTable(
          pagination.words,
          columns: [
            .init("Child"), .init("About"), .init("Kind"), .init("Put to"),
            .init("Working days", isNumber: true), .init("Due or state"),
          ], rows: rows[pagination.range].map(row), total: rows.count
        ).node, pagination.node,
      ]
    return .element(.div, [.class("heard-filtered__results")], content)
  }

  private func row(_ line: RegisterLine, _ challenge: ChallengeLine) -> [Node] {
    [
      .element(
        .a, [.class("govuk-link"), .href(Place.challenge(line.key, challenge).address)],
        [.text(line.label), .unseen(", \(challenge.subject) of \(challenge.openedOn.inWords)")]),
      .text(challenge.subject.uppercasedFirst), .text(challenge.kind.rawValue.uppercasedFirst),
      .text(challenge.asked.last?.level.rawValue.uppercasedFirst ?? "–"),
      .text(challenge.workingDays(on: today).map { "\($0)" } ?? "–"),
      ChallengeState(challenge, on: today).node,
    ]
  }
}
