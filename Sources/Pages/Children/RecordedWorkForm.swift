package import Care
package import HTML

/// Records an officer's work between reviews, and corrects it for a reason that the history keeps.
package enum OfficersWorkForm<W: OfficersWork> {
  /// The form as it opens: for a new row today, by the officer.
  package static func form(
    over held: Entered<W>?, by user: User, on today: Day
  ) -> EntryForm<W> {
    var form = EntryForm(
      [QuestionGroup(nil, W.questions)],
      over: held?.value ?? W.begun(by: user.officer, on: today))
    form.asksWhy = held != nil
    return form
  }

  package static func page(
    _ child: OpenChild, _ form: EntryForm<W>, correcting held: Entered<W>?, on today: Day
  ) -> ChildEntryPage<W> {
    ChildEntryPage(
      held == nil ? "Record \(W.one)" : "Correct \(W.one)", form,
      to: held.map { .changeWork(child.key, $0.key) } ?? .newWork(W.self, child.key),
      back: Link("Visits and contacts", to: .child(child.key, .visits)),
      ChildFrame(child, on: today), more: held == nil ? [] : [why(form)])
  }

  private static func why(_ form: EntryForm<W>) -> Node {
    Field(
      "why", "Why is it corrected?",
      hint: "The history of the record shows it, with what was written before.",
      problem: form.problems["why"]
    ).text(form.typed?.text("why") ?? "")
  }
}

/// Asks why an officer's work is taken out of a child's record, and shows what would be gone.
package struct WithdrawWorkPage<W: OfficersWork>: Page {
  private let child: OpenChild
  private let part: WithdrawalPart<W>
  private let today: Day

  package init(
    _ child: OpenChild, _ row: Entered<W>, typed: Submission? = nil,
    problems: FormProblems = FormProblems(), on today: Day
  ) {
    self.child = child
    self.today = today
    part = WithdrawalPart(
      row: row.value, groups: [QuestionGroup(nil, W.questions)],
      place: .withdrawWork(child.key, row.key), typed: typed, problems: problems,
      hint: "It is taken out of the record and of figures. The history keeps that it was there, "
        + "your name and why.")
  }

  package var title: String { "Withdraw \(W.one)" }
  package var area: Area? { .children }
  package var hasProblems: Bool { !part.problems.isEmpty }
  package var back: Link? { Link("Keep it", to: .child(child.key, .visits)) }

  package func body(in frame: Frame) -> [Node] {
    part.problems.summary + [ChildFrame(child, on: today).line, .heading(title)]
      + part.nodes(in: frame)
  }
}
