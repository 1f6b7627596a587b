package import Care
package import HTML

/// Records work in a child's record, and corrects it for a reason that the history keeps.
package enum RecordedWorkForm<W: RecordedWork> {
  /// The form of a new row as it opens.
  package static func form(_ child: OpenChild, over begun: W) -> EntryForm<W> {
    EntryForm(W.groups(of: child), over: begun)
  }

  /// The form of a row that is kept, which asks why.
  package static func form(_ child: OpenChild, correcting held: Entered<W>) -> EntryForm<W> {
    var form = form(child, over: held.value)
    form.asksWhy = true
    return form
  }

  package static func page(
    _ child: OpenChild, _ form: EntryForm<W>, correcting held: Entered<W>?, on today: Day
  ) -> ChildEntryPage<W> {
    ChildEntryPage(
      held == nil ? "Record \(W.one)" : "Correct \(W.one)", form,
      to: held.map { .changeWork(child.key, $0.key) } ?? .newWork(W.self, child.key),
      back: Link(W.section.rawValue, to: .child(child.key, W.section)),
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

/// Asks why work is taken out of a child's record, and shows what would be gone.
package struct WithdrawWorkPage<W: RecordedWork>: Page {
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
      row: row.value, groups: W.groups(of: child), place: .withdrawWork(child.key, row.key),
      typed: typed, problems: problems,
      hint: "It is taken out of the record and of figures. The history keeps that it was there, "
        + "your name and why.")
  }

  package var title: String { "Withdraw \(W.one)" }
  package var area: Area? { .children }
  package var hasProblems: Bool { !part.problems.isEmpty }
  package var back: Link? { Link("Keep it", to: .child(child.key, W.section)) }

  package func body(in frame: Frame) -> [Node] {
    part.problems.summary + [ChildFrame(child, on: today).line, .heading(title)]
      + part.nodes(in: frame)
  }
}
