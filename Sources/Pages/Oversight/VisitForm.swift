package import Care

/// Records a visit to a child or a talk with one: three answers and a note, on a phone in a minute.
package enum VisitForm {
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

  package static func page(
    _ child: OpenChild, _ form: EntryForm<Visit>, on today: Day
  ) -> ChildEntryPage<Visit> {
    ChildEntryPage(
      "Record a visit or contact", form, to: .newVisit(child.key),
      back: Link("Visits and contacts", to: .child(child.key, .visits)),
      ChildFrame(child, on: today))
  }
}
