package import Care
package import HTML

/// What happened to a child, what was entered and put right, and who looked at the record.
package struct ChildHistoryPage: Page {
  private let frame: ChildFrame
  private var child: Key<Child> { frame.child.key }
  private let history: RecordHistory

  package init(_ child: OpenChild, _ history: RecordHistory, on today: Day) {
    frame = ChildFrame(child, on: today)
    self.history = history
  }

  package var title: String { "History of a child's record" }
  package var area: Area? { .children }

  package func body(in frame: Frame) -> [Node] {
    let here = Place.child(child, .history)
    return self.frame.top(.history) + [
      .heading("History"),
      .list([
        Link("What was brought in, corrected and taken out", to: here.at("recordings")).node,
        Link("Who looked at this record", to: here.at("viewings")).node,
      ]),
      .subheading("What happened"),
      .hint("In the order of the days on which it happened, newest first."),
      history.lines.isEmpty ? .paragraph("Nothing is recorded yet.") : Timeline(events).node,
      recordings, viewings,
    ]
  }

  /// The newest first; what happened several times on a day stands there once.
  private var events: [Timeline.Event] {
    var told: [(line: TimelineLine, times: Int)] = []
    for line in history.lines.reversed() {
      if told.last?.line == line {
        told[told.count - 1].times += 1
      } else {
        told.append((line, 1))
      }
    }
    return told.map { line, times in
      let often = times > 1 ? " (\(times) times)" : ""
      return Timeline.Event(line.sentence + often, when: line.day.inWords, by: recorded(line))
    }
  }

  private func recorded(_ line: TimelineLine) -> String? {
    line.recordedOn.map {
      $0 == line.day ? "recorded the same day" : "recorded on \($0.inWords)"
    }
  }

  private var recordings: Node {
    section(
      "recordings",
      [.init("Recorded"), .init("What"), .init("Who"), .init("What for, or why")],
      history.recordings.map { recording in
        [
          .text(recording.noted.at.inWords),
          .group([.text(recording.sentence)] + before(recording)), .text(recording.noted.by),
          .text(recording.noted.purpose),
        ]
      }, caption: "What was brought in, corrected and taken out, in the order of recording",
      empty: "Nothing was corrected or taken out.")
  }

  private var viewings: Node {
    section(
      "viewings", [.init("When"), .init("Who"), .init("What for")],
      history.viewings.map { [.text($0.at.inWords), .text($0.by), .text($0.purpose)] },
      caption: "Who looked at this record, newest first",
      empty: "Nobody has looked at this record yet.")
  }

  /// What work said before it was corrected or taken out.
  private func before(_ recording: Recording) -> [Node] {
    guard let work = recording.before?.base as? any RecordedWork else { return [] }
    return [.details("What it said before", summary(of: work))]
  }

  private func summary(of work: some RecordedWork) -> [Node] {
    EntrySummary(groups: type(of: work).groups(of: frame.child), row: work, place: nil).nodes
  }

  private func section(
    _ id: String, _ columns: [DataTable.Column], _ rows: [[Node]], caption: String, empty: String
  ) -> Node {
    .element(
      .section, [.class("heard-section"), .id(id)],
      [
        rows.isEmpty
          ? .paragraph(empty) : DataTable(caption, columns: columns, rows: rows).node
      ])
  }
}
