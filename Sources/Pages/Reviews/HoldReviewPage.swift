package import Care
package import HTML

/// Records how a review was held, and shows the code of participation that follows.
package struct HoldReviewPage: Page {
  private let frame: ChildFrame
  private let form: MeetingForm

  package init(_ child: OpenChild, _ form: MeetingForm, on today: Day) {
    frame = ChildFrame(child, on: today)
    self.form = form
  }

  package var title: String { "How the review was held" }
  package var area: Area? { .children }
  package var hasProblems: Bool { !form.problems.isEmpty }
  package var back: Link? {
    file.map { ReviewTop(frame: frame, file: $0).back }
      ?? Link("Reviews", to: .child(frame.child.key, .reviews))
  }

  private var file: ReviewFile? { form.day.flatMap { ReviewFile($0, of: frame.child) } }

  package func body(in frame: Frame) -> [Node] {
    let key = self.frame.child.key
    let place =
      form.day.map { Place.review(key, $0, "meeting") } ?? .holdReview(key, planned: form.planned)
    let top =
      file.map { ReviewTop(frame: self.frame, file: $0).nodes(title, form.problems) }
      ?? form.problems.summary + [self.frame.line, .heading(title)]
    return top + [
      RowsPage(form: form, place: place, button: "Save", fields: fields, looks: true)
        .node(in: frame)
    ]
  }

  /// The questions in parts, of which the next to be answered is open, the code after those from which it
  /// follows.
  private var fields: [Node] {
    let groups = form.form.groups
    let isNew = form.held == nil && form.typed == nil
    let next = isNew ? 0 : groups.firstIndex { form.form.answered($0) == 0 }
    return groups.enumerated().flatMap { index, group -> [Node] in
      let isOpen = index == next || form.form.hasProblems(group)
      let part = Fold(title: group.title ?? "", state: form.form.progress(group), isOpen: isOpen)
        .node(form.form.questions(group))
      return [part] + (index == 1 ? [code] : [])
    }
  }

  private var code: Node {
    guard let meeting = form.meeting else {
      return .inset([
        .paragraph(
          "The code of participation follows from these answers. It is shown here once they are saved "
            + "or looked at.")
      ])
    }
    return .inset([ParticipationWords(meeting, form.child).node])
  }
}

/// The code of participation with its meaning, or why it is open.
struct ParticipationWords {
  private let meeting: ReviewMeeting
  private let child: OpenChild

  init(_ meeting: ReviewMeeting, _ child: OpenChild) {
    self.meeting = meeting
    self.child = child
  }

  var text: String {
    guard let bornOn = child.history.bornOn else {
      return "The code of participation is open: the child's date of birth is not recorded."
    }
    let code = meeting.participationCode(bornOn: bornOn, policies: child.policies)
    guard let code else {
      return "The code of participation is open: answer the questions above, from the top."
    }
    return "The code of participation that follows is \(code.rawValue): \(code.meaning)."
  }

  var node: Node { .paragraph(text) }
}
