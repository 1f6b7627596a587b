package import Care
package import HTML

/// What happened to a child, and who looked at the record.
package struct ChildHistoryPage: Page {
  private let frame: ChildFrame
  private let lines: [TimelineLine]
  private let viewings: [Viewing]

  package init(
    _ child: OpenChild, lines: [TimelineLine], viewings: [Viewing], on today: Day
  ) {
    frame = ChildFrame(child, on: today)
    self.lines = lines
    self.viewings = viewings
  }

  package var title: String { "History of a child's record" }
  package var area: Area? { .children }

  package func body(in frame: Frame) -> [Node] {
    let seen = viewings.map { viewing -> [Node] in
      [.text(viewing.at.inWords), .text(viewing.by), .text(viewing.purpose)]
    }
    return self.frame.top(.history) + [
      .heading("History"),
      lines.isEmpty
        ? .paragraph("Nothing is recorded yet.")
        : Timeline(
          lines.reversed().map { Timeline.Event($0.sentence, when: $0.day.inWords) }
        ).node,
      .section([
        seen.isEmpty
          ? .paragraph("Nobody has looked at this record yet.")
          : DataTable(
            "Who looked at this record, newest first",
            columns: [.init("When"), .init("Who"), .init("What for")], rows: seen
          ).node
      ]),
    ]
  }
}
