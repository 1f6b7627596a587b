package import Care
package import HTML

/// Records proceedings about a child in court: who speaks for the child, the hearing, the papers.
package struct ProceedingPage: Page {
  private let frame: ChildFrame
  private let form: EntryForm<Proceeding>
  private let key: Key<Proceeding>?

  package init(
    _ child: OpenChild, _ form: EntryForm<Proceeding>, key: Key<Proceeding>? = nil, on today: Day
  ) {
    frame = ChildFrame(child, on: today)
    self.form = form
    self.key = key
  }

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

  package var title: String { key == nil ? "Record proceedings" : "Change proceedings" }
  package var area: Area? { .children }
  package var hasProblems: Bool { !form.problems.isEmpty }
  package var back: Link? { Link("Papers, court and advice", to: .papers(frame.child.key)) }

  package func body(in frame: Frame) -> [Node] {
    let child = self.frame.child.key
    return EntryPage(
      form, title: title, to: key.map { .proceeding(child, $0) } ?? .newProceeding(child),
      self.frame
    ).nodes(in: frame)
  }
}

/// Records independent legal advice, which the line of management does not see.
package struct AdvicePage: Page {
  private let frame: ChildFrame
  private let form: EntryForm<Footprint>

  package init(_ child: OpenChild, _ form: EntryForm<Footprint>, on today: Day) {
    frame = ChildFrame(child, on: today)
    self.form = form
  }

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

  package var title: String { "Record legal advice" }
  package var area: Area? { .children }
  package var hasProblems: Bool { !form.problems.isEmpty }
  package var back: Link? { Link("Papers, court and advice", to: .papers(frame.child.key)) }

  package func body(in frame: Frame) -> [Node] {
    EntryPage(form, title: title, to: .newAdvice(self.frame.child.key), self.frame)
      .nodes(in: frame)
  }
}
