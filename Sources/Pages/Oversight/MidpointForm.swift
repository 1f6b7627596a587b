package import Care

/// Records how a child's plan goes on half-way between two reviews.
package enum MidpointForm {
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

  package static func page(
    _ child: OpenChild, _ form: EntryForm<MidpointCheck>, on today: Day
  ) -> ChildEntryPage<MidpointCheck> {
    ChildEntryPage(
      "Record a midpoint check", form, to: .newMidpoint(child.key),
      back: Link("Visits and contacts", to: .child(child.key, .visits)),
      ChildFrame(child, on: today))
  }
}
