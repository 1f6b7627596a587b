package import Care
package import HTML

/// Records how a child's plan goes on half-way between two reviews.
package struct RecordMidpointPage: Page {
  private let frame: ChildFrame
  private let form: EntryForm<MidpointCheck>

  package init(_ child: OpenChild, _ form: EntryForm<MidpointCheck>, on today: Day) {
    frame = ChildFrame(child, on: today)
    self.form = form
  }

  /// The form as it opens: today, by the officer.
  package static func form(of user: User, on today: Day) -> EntryForm<MidpointCheck> {
    EntryForm(
      [
        QuestionGroup(
          nil,
          [
            Question("checkedOn", "When did you check?", isNeeded: true),
            Question("progress", "How does the plan go on?", isNeeded: true),
            Question("note", "Note", hint: "The line of management does not see it.", .lines(5)),
          ])
      ],
      over: MidpointCheck.with {
        $0.checkedOn = today
        $0.officer = user.officer
      })
  }

  package var title: String { "Record a midpoint check" }
  package var area: Area? { .children }
  package var hasProblems: Bool { !form.problems.isEmpty }
  package var back: Link? { Link("Visits and contacts", to: .child(frame.child.key, .visits)) }

  package func body(in frame: Frame) -> [Node] {
    EntryPage(form, title: title, to: .newMidpoint(self.frame.child.key), self.frame)
      .nodes(in: frame)
  }
}
