package import Care
package import HTML

/// The record of a review to be read and printed: as much of it as the reader may see.
package struct ReviewRecordPage: Page {
  private let top: ReviewTop
  private let reader: String
  private var file: ReviewFile { top.file }
  private var child: OpenChild { top.frame.child }

  package init(_ child: OpenChild, _ file: ReviewFile, for user: User, on today: Day) {
    top = ReviewTop(frame: ChildFrame(child, on: today), file: file)
    reader = user.fullName
  }

  package var title: String { "The record of a review" }
  package var area: Area? { .children }
  package var back: Link? { top.back }

  package func body(in frame: Frame) -> [Node] {
    let printed =
      "OFFICIAL-SENSITIVE. Shown to \(reader) on \(frame.today.inWords)."
    return top.nodes(title) + [.hint(printed)] + meeting + notes + letter + [
      DecisionTable(file.decisions).node, answer,
    ]
  }

  private var meeting: [Node] {
    guard let meeting = file.meeting?.value else {
      return [.paragraph("How the review was held is not recorded.")]
    }
    return [.subheading("How the review was held"), ParticipationWords(meeting, child).node]
      + EntrySummary(
        groups: MeetingQuestions(child, asksDay: false).groups, row: meeting, place: nil
      ).nodes
  }

  private var notes: [Node] {
    let read = file.notes.map(\.value)
    let kept: [Node] =
      child.may.contains(.holdReview)
      ? [] : [.hint("Passages that are written for other readers are not shown here.")]
    guard !read.isEmpty else {
      return [.subheading("Notes of the meeting"), .paragraph("There are no notes.")] + kept
    }
    return [.subheading("Notes of the meeting")]
      + read.map { .section([.smallHeading($0.theme), .written($0.text)]) } + kept
  }

  private var letter: [Node] {
    guard let letter = file.letter?.value else { return [] }
    return [.section([.subheading("Letter to the child"), .written(letter.text)])]
  }

  private var answer: Node {
    let record = file.record
    let words: String
    switch record.answer(on: top.frame.today, policies: child.policies) {
    case nil where record.decisionsSentOn == nil: words = "The decisions have not been sent yet."
    case nil: words = "The team manager has not answered yet."
    case .agreed: words = "The team manager agreed\(when(record))."
    case .objected: words = "The team manager objected\(when(record))."
    case .silence: words = "The team manager did not answer in time: taken as agreed."
    }
    let why = record.objection.map { [Node.written($0)] } ?? []
    return .section(
      [.subheading("The team manager's answer", id: "answer"), .paragraph(words)] + why)
  }

  private func when(_ record: ReviewRecord) -> String {
    record.respondedOn.map { " on \($0.inWords)" } ?? ""
  }
}
