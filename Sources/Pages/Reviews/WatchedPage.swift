package import Care
package import HTML

/// Looks at the plans and assessments that are watched, in a review.
package struct WatchedPage: Page {
  private let top: ReviewTop
  private let form: WatchedForm

  package init(_ form: WatchedForm, on today: Day) {
    self.form = form
    top = ReviewTop(frame: ChildFrame(form.child, on: today), file: form.file)
  }

  package var title: String { "Plans and assessments that are watched" }
  package var area: Area? { .children }
  package var hasProblems: Bool { !form.problems.isEmpty }
  package var back: Link? { top.back }

  package func body(in frame: Frame) -> [Node] {
    top.nodes(title, form.problems) + [
      RowsPage(
        form: form, place: .review(form.child.key, form.file.day, "watched"), button: "Save",
        fields: form.items.map(fields)
      ).node(in: frame)
    ]
  }

  private func fields(_ item: MonitoredItemKind) -> Node {
    let name = item.rawValue.slug
    let row = form.newest(item)?.value
    let needed = row?.isNeeded.map { $0 ? "yes" : "no" } ?? ""
    return .element(
      .fieldset, [.class("govuk-fieldset heard-section")],
      [
        .element(
          .legend, [.class("govuk-fieldset__legend govuk-fieldset__legend--m")],
          [.text(item.rawValue.uppercasedFirst)]), rule(item, row),
        field("\(name)-needed", "Is it needed?").radios(
          text("\(name)-needed", needed),
          [Choice("yes", "Yes"), Choice("no", "No"), Choice("", "Not recorded")], isInline: true),
        field("\(name)-last", "When was it last done?").day(day("\(name)-last", row?.lastOn)),
        field("\(name)-due", "By when is it due, if you set a day?")
          .day(day("\(name)-due", row?.dueOn)),
        field("\(name)-note", "Note").lines(text("\(name)-note", row?.note ?? ""), rows: 2),
      ])
  }

  /// The day by which it is due as things stand, and the rule that gives it.
  private func rule(_ item: MonitoredItemKind, _ row: MonitoredItem?) -> Node {
    let today = top.frame.today
    let due = row?.nextDue(for: form.child.history, on: today, policies: form.child.policies)
    let words: [Node] =
      due.map { [Node.text("Due: "), DueWords($0, on: today).node] } ?? ["Not due"]
    let rule = item.rule.map { [Node.hint("\($0.sentence) (\($0.citation.provision))")] } ?? []
    return .group([.paragraph(words)] + rule)
  }

  private func field(_ name: String, _ label: String) -> Field {
    Field(name, label, problem: form.problems[name])
  }

  private func text(_ name: String, _ kept: String) -> String {
    guard let typed = form.typed, typed.holds(name) else { return kept }
    return typed.text(name)
  }

  private func day(_ name: String, _ kept: Day?) -> DayTyped {
    guard let typed = form.typed, typed.holds("\(name)-day") else { return DayTyped(kept) }
    return DayTyped(typed, name)
  }
}
