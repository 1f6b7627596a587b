package import Care
package import HTML

/// The challenges of the last 12 months that show a practice theme, of children whose records the reader
/// may open.
package struct ThemeEvidencePage: Page {
  private let theme: Entered<PracticeTheme>
  private let escalations: [SeenRow<Escalation>]
  private let interventions: [SeenRow<Intervention>]

  package init(
    _ theme: Entered<PracticeTheme>, _ escalations: [SeenRow<Escalation>],
    _ interventions: [SeenRow<Intervention>], on today: Day
  ) {
    self.theme = theme
    let first = today.adding(months: -12)
    self.escalations = escalations.filter { seen in
      seen.row.value.openedOn > first
        && seen.row.value.issues.contains(where: theme.value.issues.contains)
    }.sorted { $1.row.value.openedOn < $0.row.value.openedOn }
    self.interventions = interventions.filter { seen in
      seen.row.value.raisedOn > first
        && (seen.row.value.issue.map(theme.value.interventionIssues.contains) ?? false)
    }
  }

  package var title: String { "What shows a practice theme" }
  package var area: Area? { .service }
  package var back: Link? { Link("The theme", to: ServiceSubject.themes.row(theme.key.number)) }

  package func body(in frame: Frame) -> [Node] {
    [
      .heading(theme.value.title, over: "Practice theme"),
      .hint(
        "Challenges of the last 12 months about the issues that the theme names, of children whose "
          + "records you may open."),
      .table(
        "Formal escalations", [.init("Child"), .init("Opened on"), .init("About"), .init("State")],
        escalations.map { seen in
          let ended = seen.row.value.resolvedOn.map { "Ended on \($0.inWords)" }
          return [
            Link(seen.line.label, to: .escalation(seen.line.key, seen.row.key)).node,
            .text(seen.row.value.openedOn.inWords),
            .text(seen.row.value.issues.map(\.rawValue).joined(separator: "; ").uppercasedFirst),
            .text(ended ?? "Open"),
          ]
        }, empty: "None."),
      .table(
        "Informal interventions", [.init("Child"), .init("Raised on"), .init("About")],
        interventions.map { seen in
          [
            Link(seen.line.label, to: .intervention(seen.line.key, seen.row.key)).node,
            .text(seen.row.value.raisedOn.inWords),
            .text(seen.row.value.issue?.rawValue.uppercasedFirst ?? "Not recorded"),
          ]
        }, empty: "None."),
    ]
  }
}

extension Place {
  package static func themeEvidence(_ theme: Int64) -> Place {
    Place("/service/themes/\(theme)/evidence")
  }
}
