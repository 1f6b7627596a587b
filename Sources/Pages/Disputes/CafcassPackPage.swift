package import Care
package import HTML

/// What Cafcass is given with a referral, to print: what was raised, when, with whom, and each answer.
///
/// Legal advice stays out: it is the officer's own.
package struct CafcassPackPage: Page {
  private let frame: ChildFrame
  private let row: Entered<Escalation>
  /// What was found in its texts that Cafcass may not be meant to have.
  private let findings: [DisclosureFinding]
  private var child: OpenChild { frame.child }

  package init(
    _ child: OpenChild, _ row: Entered<Escalation>, findings: [DisclosureFinding], on today: Day
  ) {
    self.findings = findings
    frame = ChildFrame(child, on: today)
    var row = row
    row.value.legalAdviceOn = nil
    self.row = row
  }

  /// The texts that are written freely, to be looked through before the pack is shown.
  package static func texts(
    _ child: OpenChild, _ row: Entered<Escalation>
  ) -> [RecordVersion.Part] {
    let raised = row.value.intervention.flatMap { child.entries.entry($0) }?.text
    let answers = child.grounds.dispute(row).stages.map { ("To whom it was put", $0.response) }
    let texts = [
      ("What was raised", raised), ("What the IRO asks for", row.value.text),
      ("What changed for the child", row.value.outcomeForChild),
    ]
    return (texts + answers).compactMap { title, text in
      text.map { RecordVersion.Part(title: title, text: $0) }
    }
  }

  package var title: String { "Pack for a referral to Cafcass" }
  package var area: Area? { .children }
  package var back: Link? { Link("The escalation", to: .escalation(child.key, row.key)) }

  package func body(in frame: Frame) -> [Node] {
    warning + [
      .heading(title, over: frame.authority),
      .hint(
        "Print this page with your browser. Referral under section 25B(3) of the Children Act 1989; "
          + "prepared on \(frame.today.inWords)."), whom, .subheading("What was raised"),
    ] + informal + EscalationFacts(child, row, on: frame.today).nodes + [review]
  }

  /// What to see to before it is printed; the warning itself is not.
  private var warning: [Node] {
    guard !findings.isEmpty else { return [] }
    let found = findings.map { finding -> Node in
      let what =
        finding.isHidden
        ? finding.kind.rawValue : "“\(finding.words)”, \(finding.kind.rawValue)"
      return .text("\(what.uppercasedFirst), under “\(finding.part)”")
    }
    return [
      .element(
        .div, [.class("heard-noprint")],
        [
          .warning(
            "Cafcass may not be meant to have this. Correct what the escalation says before you print, or be "
              + "sure why it stays."), .list(found),
        ])
    ]
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
