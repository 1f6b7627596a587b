package import Care
package import HTML

/// Every change in the lives of a user's children that was not answered yet.
package struct ChangesPage: Page {
  private let lines: [SeenLine]

  package init(_ lines: [SeenLine]) { self.lines = lines }

  package var title: String { "What changed, not yet answered" }
  package var area: Area? { .today }
  package var back: Link? { Link("Today", to: .today) }

  package func body(in frame: Frame) -> [Node] {
    let seen = lines.filter(\.isOwn).compactMap(\.line).flatMap { line in
      line.changes.map { (line, $0) }
    }.sorted { ($1.1.on, $0.0.label) < ($0.1.on, $1.0.label) }
    guard !seen.isEmpty else {
      return [.heading(title), .paragraph("There are none.")]
    }
    return [
      .heading(title),
      DataTable(
        "\(seen.count) changes of the last four weeks",
        columns: [.init("Child"), .init("What happened"), .init("When"), .init("Your answer")],
        rows: seen.map { line, change in
          [
            Link(line.label, to: .child(line.key)).node,
            .text(change.change.rawValue.uppercasedFirst), .text(change.on.inWords),
            ChangeAnswerLink(line: line, change: change).node,
          ]
        }, total: seen.count
      ).node,
    ]
  }
}
