package import Care
package import HTML

/// What happened to the user's children and was not answered yet, newest first.
package struct ChangesPage: Page {
  private let rows: [(RegisterLine, SeenChange)]
  private let pagination: Pagination

  package init(_ lines: [SeenLine], page: Int) {
    rows = lines.filter(\.isOwn).compactMap(\.line)
      .flatMap { line in line.changes.map { (line, $0) } }
      .sorted { ($1.1.on, $0.0.label) < ($0.1.on, $1.0.label) }
    pagination = Pagination(page: page, total: rows.count) { number in
      Place.changes.with([("page", number == 1 ? nil : "\(number)")])
    }
  }

  package var title: String { pagination.title("What changed") }
  package var area: Area? { .today }
  package var back: Link? { Link("Today", to: .today) }

  package func body(in frame: Frame) -> [Node] {
    let head: [Node] = [
      .heading("What changed"),
      .hint(
        "What happened to your children in the last 28 days and waits for your answer: noted, contact "
          + "made, or an early review."),
    ]
    guard !rows.isEmpty else {
      return head + [.paragraph("There are no changes that you have not answered.")]
    }
    return head + [
      DataTable(
        "Not yet answered: \(pagination.words.lowercasedFirst)",
        columns: [.init("Child"), .init("What happened"), .init("When"), .init("Your answer")],
        rows: rows[pagination.range].map { line, change in
          [
            Link(line.label, to: .child(line.key)).node,
            .text(change.change.rawValue.uppercasedFirst), .text(change.on.inWords),
            ChangeAnswerLink(line: line, change: change).node,
          ]
        }, total: rows.count
      ).node, pagination.node,
    ]
  }
}

extension Place {
  package static func answerChange(_ child: Key<Child>, _ change: SeenChange) -> Place {
    Place.child(child, under: "changes/answer").with([
      ("change", change.change.rawValue.slug), ("on", "\(change.on)"),
    ])
  }
}
