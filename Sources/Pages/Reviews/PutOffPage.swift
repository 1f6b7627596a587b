package import Care
package import HTML

/// Puts a planned review off, or adjourns it.
package struct PutOffPage: Page {
  private let frame: ChildFrame
  private let form: PutOffForm

  package init(_ child: OpenChild, _ form: PutOffForm, on today: Day) {
    frame = ChildFrame(child, on: today)
    self.form = form
  }

  package var title: String { form.isAdjournment ? "Adjourn a review" : "Put a review off" }
  package var area: Area? { .children }
  package var hasProblems: Bool { !form.problems.isEmpty }
  package var back: Link? {
    Link("The review", to: .review(frame.child.key, form.held.value.plannedFor))
  }

  package func body(in frame: Frame) -> [Node] {
    let key = self.frame.child.key
    let place: Place =
      form.isAdjournment
      ? .adjournReview(key, form.held.key) : .putOffReview(key, form.held.key)
    let planned = "Planned for \(form.held.value.plannedFor.weekdayInWords)"
    return form.problems.summary + [self.frame.line, .heading(title, over: planned)] + due + [
      RowsPage(
        form: form, place: place, button: form.isAdjournment ? "Adjourn it" : "Put it off",
        fields: form.form.nodes
      ).node(in: frame)
    ]
  }

  private var due: [Node] {
    let rule =
      form.isAdjournment
      ? Node.hint("\(Adjournment.sentence) (\(Adjournment.citation.provision))")
      : .hint(Postponement.sentence)
    guard let due = form.due else { return [rule] }
    let warning = form.warning.map { [Node.warning("\($0) Save again if that cannot be helped.")] }
    return [
      .inset([
        .paragraph([
          "The review is due: ", DueWords(due.day, on: frame.today).node,
          ". That day does not move.",
        ]), rule,
      ])
    ] + (warning ?? [])
  }
}
