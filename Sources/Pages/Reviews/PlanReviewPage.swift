package import Care
package import HTML

/// Plans a review, or changes its plan; what it does to the due day is shown before it is saved.
package struct PlanReviewPage: Page {
  private let frame: ChildFrame
  private let form: PlanForm

  package init(_ child: OpenChild, _ form: PlanForm, on today: Day) {
    frame = ChildFrame(child, on: today)
    self.form = form
  }

  package var title: String { form.held == nil ? "Plan a review" : "Change the plan of a review" }
  package var area: Area? { .children }
  package var hasProblems: Bool { !form.problems.isEmpty }
  package var back: Link? { Link("Reviews", to: .child(frame.child.key, .reviews)) }

  package func body(in frame: Frame) -> [Node] {
    form.problems.summary + [self.frame.line, .heading(title)] + due + others + [
      RowsPage(
        form: form, place: place, button: "Save the plan", fields: form.form.nodes, looks: true
      ).node(in: frame)
    ]
  }

  private var place: Place {
    form.held.map { .reviewPlan(frame.child.key, $0.key) } ?? .planReview(frame.child.key)
  }

  /// The ways to put a plan off.
  private var others: [Node] {
    guard let held = form.held else { return [] }
    let key = frame.child.key
    return [
      .paragraph([
        Link("Put the review off to another day", to: .putOffReview(key, held.key)).node, " · ",
        Link("Adjourn it", to: .adjournReview(key, held.key)).node,
      ])
    ]
  }

  /// The due day as it stands, and what the answers do to it.
  private var due: [Node] {
    let (before, after) = form.due
    guard let due = after ?? before else { return [.inset([.paragraph("No review is due.")])] }
    var nodes: [Node] = []
    if form.typed != nil, let before, let after, before.day != after.day {
      nodes.append(
        .paragraph(
          "With this plan the review is due by \(after.day.weekdayInWords) instead of "
            + "\(before.day.weekdayInWords). Check it, then save."))
    }
    nodes += [.paragraph([.text("The review is due: "), DueWords(due.day, on: frame.today).node])]
    nodes.append(DueReason(due, frame.child.policies).node)
    if let plan = form.plan, plan.plannedFor > due.day {
      nodes.append(
        .warning(
          "It is planned for \(plan.plannedFor.weekdayInWords), after the day on which it is due: it "
            + "will be late. Choose an earlier day, or save if that cannot be."))
    }
    return [.inset(nodes)]
  }
}
