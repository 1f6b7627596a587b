package import Care

/// Records proceedings about a child in court: who speaks for the child, the hearing, the papers.
package enum ProceedingForm {
  package static func form(over row: Proceeding) -> EntryForm<Proceeding> {
    EntryForm(
      [
        QuestionGroup(
          "The proceedings",
          [
            Question("startedOn", "When did they begin?", isNeeded: true),
            Question("court", "Court"), Question("caseNumber", "Case number"),
            Question("nextHearingOn", "When is the next hearing?"),
          ]),
        QuestionGroup(
          "Who speaks for the child",
          [
            Question("guardian", "Children's guardian"),
            Question("cafcassOfficer", "Cafcass officer"),
          ]),
        QuestionGroup(
          "Papers",
          [
            Question(
              "papersExpected", "Papers that you ought to get",
              hint: "One on each line, such as “Final care plan”."),
            Question(
              "papersReceived", "Papers that came",
              hint: "One on each line, in the same words."),
          ]),
        QuestionGroup(
          "The end",
          [
            Question("endedOn", "When did they end?"),
            Question("outcome", "Outcome", .lines(3)),
          ]),
      ], over: row)
  }

  package static func page(
    _ child: OpenChild, _ form: EntryForm<Proceeding>, key: Key<Proceeding>? = nil, on today: Day
  ) -> ChildEntryPage<Proceeding> {
    ChildEntryPage(
      key == nil ? "Record proceedings" : "Change proceedings", form,
      to: key.map { .proceeding(child.key, $0) } ?? .newProceeding(child.key),
      back: Link("Papers, court and advice", to: .papers(child.key)), ChildFrame(child, on: today))
  }
}

/// Records independent legal advice, which the line of management does not see.
package enum AdviceForm {
  package static func form(of user: User, on today: Day) -> EntryForm<Footprint> {
    EntryForm(
      [
        QuestionGroup(
          nil,
          [
            Question("doneOn", "When did you take advice?", isNeeded: true),
            Question(
              "note", "What was asked, and what was advised?",
              hint: "The line of management does not see it.", .lines(8), isNeeded: true),
          ])
      ],
      over: Footprint.with {
        $0.doneOn = today
        $0.officer = user.officer
        $0.footprintKind = .legalAdvice
      })
  }

  package static func page(
    _ child: OpenChild, _ form: EntryForm<Footprint>, on today: Day
  ) -> ChildEntryPage<Footprint> {
    ChildEntryPage(
      "Record legal advice", form, to: .newAdvice(child.key),
      back: Link("Papers, court and advice", to: .papers(child.key)), ChildFrame(child, on: today))
  }
}
