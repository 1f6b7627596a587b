package import Care
package import HTML

/// One informal intervention: what it was about, whether it is a repeat, and what can follow.
package struct InterventionPage: Page {
  private let frame: ChildFrame
  private let row: Entered<Intervention>
  private var child: OpenChild { frame.child }

  package init(_ child: OpenChild, _ row: Entered<Intervention>, on today: Day) {
    frame = ChildFrame(child, on: today)
    self.row = row
  }

  package var title: String { "An informal intervention" }
  package var area: Area? { .children }
  package var back: Link? { Link("Challenges", to: .child(child.key, .challenges)) }

  package func body(in frame: Frame) -> [Node] {
    self.frame.top(ChildSection.challenges) + [.heading(title)] + repeated + [facts, raised, ways]
  }

  private var repeated: [Node] {
    let all = child.entries.all(Intervention.self).map(\.value)
    guard let found = row.value.repeated(among: all, policies: child.policies) else { return [] }
    let proposal =
      found.isRaisingProposed && row.value.outcome == nil
      ? [Node.paragraph("By the service's rule a formal escalation is now proposed.")] : []
    return [.inset([.paragraph(found.sentence)] + proposal)]
  }

  private var facts: Node {
    let value = row.value
    return SummaryList([
      .init("Raised", value.raisedOn.inWords),
      .init("Issue", value.issue?.rawValue.uppercasedFirst),
      .init("What was said", [value.text.map { .written($0) } ?? "Not recorded"]),
      .init("IRO", child.name(of: value.officer)),
      .init("Outcome", value.outcome?.rawValue.uppercasedFirst ?? "Still open"),
      .init("Ended", value.endedOn?.inWords ?? "Still open"),
    ]).node
  }

  private var raised: Node {
    let escalations = child.entries.all(Escalation.self).filter {
      $0.value.intervention == row.key
    }
    return .group(
      escalations.map {
        .paragraph([
          Link(
            "The formal escalation that it became, opened on \($0.value.openedOn.inWords)",
            to: .escalation(child.key, $0.key)
          ).node
        ])
      })
  }

  private var ways: Node {
    let isOpen = row.value.outcome == nil
    let place = { Place.intervention(child.key, row.key, $0) }
    return Beginnings(
      child: child,
      links: [(.challenge, Link("Record the outcome or a correction", to: place("/change")))]
        + (isOpen
          ? [(.challenge, Link("Raise it to a formal escalation", to: place("/raise")))] : [])
    ).node
  }
}
