package import Care
package import HTML

/// What Cafcass is given with a referral, to print: what was raised, when, with whom, and each answer.
///
/// Legal advice stays out: it is the officer's own.
package struct CafcassPackPage: Page {
  private let frame: ChildFrame
  private let row: Entered<Escalation>
  private var child: OpenChild { frame.child }

  package init(_ child: OpenChild, _ row: Entered<Escalation>, on today: Day) {
    frame = ChildFrame(child, on: today)
    var row = row
    row.value.legalAdviceOn = nil
    self.row = row
  }

  package var title: String { "Pack for a referral to Cafcass" }
  package var area: Area? { .children }
  package var back: Link? { Link("The escalation", to: .escalation(child.key, row.key)) }

  package func body(in frame: Frame) -> [Node] {
    [
      .heading(title, over: frame.authority),
      .hint(
        "Print this page with your browser. Referral under section 25B(3) of the Children Act 1989; "
          + "prepared on \(frame.today.inWords)."), whom, .subheading("What was raised"),
    ] + informal + EscalationFacts(child, row, on: frame.today).nodes + [review]
  }

  private var whom: Node {
    SummaryList([
      .init("Child", self.frame.name),
      .init("Born", child.history.bornOn?.inWords),
      .init("Identifier", child.localIdentifier),
      .init("IRO", child.name(of: row.value.officer)),
      .init("Social work team", child.guarded.team),
    ]).node
  }

  private var informal: [Node] {
    guard let key = row.value.intervention, let raised = child.entries.entry(key) else { return [] }
    return [
      .paragraph("It was raised informally first, on \(raised.raisedOn.inWords):"),
      .written(raised.text ?? raised.issue?.rawValue.uppercasedFirst ?? "Not recorded"),
    ]
  }

  private var review: Node {
    let last = child.history.reviews.last { $0.heldOn <= self.frame.today }?.heldOn
    return .paragraph(
      last.map { "The last review of the child's case was held on \($0.inWords)." }
        ?? "No review of the child's case is recorded.")
  }
}
