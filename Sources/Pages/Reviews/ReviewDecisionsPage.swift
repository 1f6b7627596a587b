package import Care
package import HTML

/// Writes the decisions of a review; those still open from earlier ones come first.
package struct ReviewDecisionsPage: Page {
  private let top: ReviewTop
  private let form: DecisionsForm

  package init(_ form: DecisionsForm, on today: Day) {
    self.form = form
    top = ReviewTop(frame: ChildFrame(form.child, on: today), file: form.file)
  }

  package var title: String { "Decisions" }
  package var area: Area? { .children }
  package var hasProblems: Bool { !form.problems.isEmpty }
  package var back: Link? { top.back }

  package func body(in frame: Frame) -> [Node] {
    top.nodes(title, form.problems) + [
      RowsPage(
        form: form, place: .review(form.child.key, form.file.day, "decisions"), button: "Save",
        fields: earlier + own
      ).node(in: frame)
    ]
  }

  private var earlier: [Node] {
    guard !form.file.openBefore.isEmpty else {
      return [
        .subheading("From earlier reviews"), .paragraph("There are no decisions still open."),
      ]
    }
    return [.subheading("Still open from earlier reviews")] + form.file.openBefore.map(follow)
  }

  private func follow(_ held: Entered<ReviewDecision>) -> Node {
    let name = "open-\(held.key.number)"
    let row = held.value
    let due =
      row.dueOn.map { [Node.text(", due: "), DueWords($0, on: top.frame.today).node] } ?? []
    return group(
      row.text,
      [
        .paragraph([.text("\(row.owner), first decided on \(row.madeOn.inWords)")] + due),
        field("\(name)-what", "What became of it?").radios(
          text("\(name)-what"),
          DecisionsForm.Outcome.allCases.map { Choice($0.rawValue, $0.words) }
            + [Choice("", "Leave it open for now")]),
        field("\(name)-done", "If it was carried out: when?").day(day("\(name)-done")),
        field(
          "\(name)-why", "How do you know, or why is it withdrawn?",
          hint: "What you saw or heard, or the reason"
        ).lines(text("\(name)-why"), rows: 2),
        field("\(name)-due", "If it is carried over: a new day, if there is one")
          .day(day("\(name)-due")),
      ])
  }

  private var own: [Node] {
    let kept = form.file.decisions.map { held in
      decision(
        held.value.carriedOver > 0
          ? "Carried over, first decided on \(held.value.madeOn.inWords)"
          : "Decided at this review",
        "own-\(held.key.number)", held.value)
    }
    let blank = DecisionsForm.blanks.enumerated().map { index, name in
      decision("New decision \(index + 1)", name, nil)
    }
    return [
      .subheading("Decisions of this review"),
      .hint(
        "One thing in each, so that it can be seen whether it was done. Save to get more blanks."),
    ] + kept + blank
  }

  private func decision(_ legend: String, _ name: String, _ row: ReviewDecision?) -> Node {
    group(
      legend,
      [
        field("\(name)-text", "What is decided?").lines(text("\(name)-text", row?.text), rows: 2),
        field("\(name)-owner", "Who carries it out?").text(text("\(name)-owner", row?.owner)),
        field("\(name)-due", "By when?").day(day("\(name)-due", row?.dueOn)),
      ])
  }

  private func group(_ legend: String, _ nodes: [Node]) -> Node {
    .element(
      .fieldset, [.class("govuk-fieldset heard-section")],
      [
        .element(
          .legend, [.class("govuk-fieldset__legend govuk-fieldset__legend--s")], [.text(legend)])
      ] + nodes)
  }

  private func field(_ name: String, _ label: String, hint: String? = nil) -> Field {
    Field(name, label, hint: hint, problem: form.problems[name])
  }

  private func text(_ name: String, _ kept: String? = nil) -> String {
    guard let typed = form.typed, typed.holds(name) else { return kept ?? "" }
    return typed.text(name)
  }

  private func day(_ name: String, _ kept: Day? = nil) -> DayTyped {
    guard let typed = form.typed, typed.holds("\(name)-day") else { return DayTyped(kept) }
    return DayTyped(typed, name)
  }
}
