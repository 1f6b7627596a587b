package import Care
package import HTML

/// Everything that is answered of a review, to be read over before it goes out.
package struct CheckReviewPage: Page {
  private let top: ReviewTop
  private var file: ReviewFile { top.file }
  private var child: OpenChild { top.frame.child }

  package init(_ child: OpenChild, _ file: ReviewFile, on today: Day) {
    top = ReviewTop(frame: ChildFrame(child, on: today), file: file)
  }

  package var title: String { "Check your answers" }
  package var area: Area? { .children }
  package var back: Link? { top.back }

  package func body(in frame: Frame) -> [Node] {
    top.nodes(title) + gaps + meeting + notes + decisions + quality + [next]
  }

  private func place(_ page: String) -> Place { .review(child.key, file.day, page) }

  private var gaps: [Node] {
    let missing = ReviewGaps(file, child).sentences
    guard !missing.isEmpty else { return [.inset([.paragraph("Everything is answered.")])] }
    return [.inset([.paragraph("Still open:"), .list(missing.map { .text($0) })])]
  }

  private var meeting: [Node] {
    guard let meeting = file.meeting?.value else {
      return [
        .subheading("How the review was held"),
        .paragraph([Link("Say how the review was held", to: place("meeting")).node]),
      ]
    }
    return [.subheading("How the review was held"), ParticipationWords(meeting, child).node]
      + EntrySummary(
        groups: MeetingQuestions(child, asksDay: false).groups, row: meeting,
        place: place("meeting")
      ).nodes
  }

  private var notes: [Node] {
    let rows = file.blocks.map { row -> SummaryList.Row in
      let block = row.value
      let readers =
        block.audience == .named
        ? block.namedPeople.joined(separator: ", ")
        : block.audience?.rawValue ?? "not said"
      return .init(
        block.theme, [.written(block.text), .hint("Who may read it: \(readers)")],
        change: Link("Change", to: place("notes").at("block-\(row.key.number)-text")))
    }
    return [.subheading("Notes and letter")]
      + (rows.isEmpty
        ? [.paragraph([Link("Write the notes", to: place("notes")).node])]
        : [SummaryList(rows).node])
  }

  private var decisions: [Node] {
    [
      DecisionTable(file.decisions).node,
      .paragraph([Link("Change the decisions", to: place("decisions")).node]),
    ]
  }

  private var quality: [Node] {
    guard let form = file.quality?.value else {
      return [
        .subheading("Quality form"),
        .paragraph([Link("Fill in the quality form", to: place("quality")).node]),
      ]
    }
    let age = child.history.bornOn?.age(on: file.day) ?? 18
    return [.subheading("Quality form")]
      + EntrySummary(groups: QualityQuestions.groups(age: age), row: form, place: place("quality"))
      .nodes
  }

  private var next: Node {
    var steps: [Node] = []
    if file.record.decisionsSentOn == nil, !file.decisions.isEmpty {
      steps.append(.buttonLink("Send the decisions", to: place("send")))
    }
    if file.record.completedOn == nil {
      steps.append(
        .buttonLink("Complete the record", to: place("complete"), isSecond: !steps.isEmpty))
    }
    return steps.isEmpty
      ? .paragraph("The decisions are sent and the record is complete.") : .buttons(steps)
  }
}
