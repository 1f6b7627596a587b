package import Care
package import HTML

/// What happened to a child, and who looked at the record.
package struct ChildHistoryPage: Page {
  private let frame: ChildFrame
  private var child: Key<Child> { frame.child.key }
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
      .paragraph([
        Link("Who looked at this record", to: .child(child, .history).at("viewings")).node
      ]),
      lines.isEmpty ? .paragraph("Nothing is recorded yet.") : Timeline(events).node,
      .element(
        .section, [.class("heard-section"), .id("viewings")],
        [
          seen.isEmpty
            ? .paragraph("Nobody has looked at this record yet.")
            : DataTable(
              "Who looked at this record, newest first",
              columns: [.init("When"), .init("Who"), .init("What for")], rows: seen
            ).node
        ]),
    ]
  }

  /// The newest first; what happened several times on a day stands there once.
  private var events: [Timeline.Event] {
    var told: [(line: TimelineLine, times: Int)] = []
    for line in lines.reversed() {
      if told.last?.line == line {
        told[told.count - 1].times += 1
      } else {
        told.append((line, 1))
      }
    }
    return told.map { line, times in
      let often = times > 1 ? " (\(times) times)" : ""
      return Timeline.Event(line.sentence + often, when: line.day.inWords)
    }
  }
}
