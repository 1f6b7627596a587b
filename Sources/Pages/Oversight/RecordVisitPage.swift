package import Care
package import HTML

/// Records a visit to a child or a talk with one: three answers and a note, on a phone in a minute.
package struct RecordVisitPage: Page {
  private let frame: ChildFrame
  private let form: EntryForm<Visit>

  package init(_ child: OpenChild, _ form: EntryForm<Visit>, on today: Day) {
    frame = ChildFrame(child, on: today)
    self.form = form
  }

  /// The form as it opens: today, by the officer.
  package static func form(of user: User, on today: Day) -> EntryForm<Visit> {
    EntryForm(
      [
        QuestionGroup(
          nil,
          [
            Question("visitedOn", "When was it?", isNeeded: true),
            Question("contactKind", "How was it?", isNeeded: true),
            Question("wasAlone", "Did you speak with the child alone?"),
            Question("note", "Note", hint: "The line of management does not see it.", .lines(5)),
          ])
      ],
      over: Visit.with {
        $0.visitedOn = today
        $0.officer = user.officer
      })
  }

  package var title: String { "Record a visit or contact" }
  package var area: Area? { .children }
  package var hasProblems: Bool { !form.problems.isEmpty }
  package var back: Link? { Link("Visits and contacts", to: .child(frame.child.key, .visits)) }

  package func body(in frame: Frame) -> [Node] {
    EntryPage(form, title: title, to: .newVisit(self.frame.child.key), self.frame).nodes(in: frame)
  }
}
