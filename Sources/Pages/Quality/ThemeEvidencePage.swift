package import Care
package import HTML

/// The challenges of the last 12 months that show a practice theme, the newest first, of children whose
/// records the reader may open.
package struct ThemeEvidencePage: Page {
  private let theme: Entered<PracticeTheme>
  private let challenges: [Challenge]
  private let pagination: Pagination

  package init(
    _ theme: Entered<PracticeTheme>, _ escalations: [SeenRow<Escalation>],
    _ interventions: [SeenRow<Intervention>], page: Int, on today: Day
  ) {
    self.theme = theme
    let first = today.adding(months: -12)
    let formal = escalations.filter {
      $0.row.value.issues.contains(where: theme.value.issues.contains)
    }.map(Challenge.init)
    let informal = interventions.filter {
      $0.row.value.issue.map(theme.value.interventionIssues.contains) ?? false
    }.map(Challenge.init)
    challenges = (formal + informal).filter { $0.day > first }
      .sorted { ($1.day, $0.child.label) < ($0.day, $1.child.label) }
    pagination = Pagination(page: page, total: challenges.count) { number in
      Place.themeEvidence(theme.key.number).with([("page", number == 1 ? nil : "\(number)")])
    }
  }

  package var title: String { pagination.title("What shows a practice theme") }
  package var area: Area? { .service }
  package var back: Link? { Link("The theme", to: ServiceSubject.themes.row(theme.key.number)) }

  package func body(in frame: Frame) -> [Node] {
    [
      .heading(theme.value.title, over: "Practice theme"),
      .hint(
        "Challenges of the last 12 months about the issues that the theme names, of children whose "
          + "records you may open."),
    ] + list
  }

  private var list: [Node] {
    guard !challenges.isEmpty else { return [.paragraph("There are none.")] }
    return [
      DataTable(
        pagination.words,
        columns: [
          .init("Child"), .init("Kind"), .init("Raised on"), .init("About"), .init("State"),
        ],
        rows: challenges[pagination.range].map(\.cells), total: challenges.count
      ).node, pagination.node,
    ]
  }
}

/// A challenge as the list has it, formal or not.
private struct Challenge {
  let child: RegisterLine
  let day: Day
  let cells: [Node]

  init(_ seen: SeenRow<Escalation>) {
    let row = seen.row.value
    self.init(
      of: seen.line, .escalation(seen.line.key, seen.row.key), "Formal escalation",
      from: row.openedOn, to: row.resolvedOn,
      about: row.issues.map(\.rawValue).joined(separator: "; "))
  }

  init(_ seen: SeenRow<Intervention>) {
    let row = seen.row.value
    self.init(
      of: seen.line, .intervention(seen.line.key, seen.row.key), "Informal intervention",
      from: row.raisedOn, to: row.endedOn, about: row.issue?.rawValue ?? "not recorded")
  }

  private init(
    of child: RegisterLine, _ place: Place, _ kind: String, from first: Day, to last: Day?,
    about: String
  ) {
    self.child = child
    day = first
    cells = [
      Link(child.label, to: place).node, .text(kind), .text(first.inWords),
      .text(about.uppercasedFirst), .text(last.map { "Ended on \($0.inWords)" } ?? "Open"),
    ]
  }
}

extension Place {
  package static func themeEvidence(_ theme: Int64) -> Place {
    Place("/service/themes/\(theme)/evidence")
  }
}
