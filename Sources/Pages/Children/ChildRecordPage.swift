package import Care
package import HTML

/// A section of a child's record that lists the rows that the service holds.
package struct ChildRecordPage: Page {
  private let frame: ChildFrame
  private let section: ChildSection
  private var child: OpenChild { frame.child }
  private var today: Day { frame.today }

  package init(_ child: OpenChild, _ section: ChildSection, on today: Day) {
    frame = ChildFrame(child, on: today)
    self.section = section
  }

  package var title: String { "\(section.rawValue), a child's record" }
  package var area: Area? { .children }

  package func body(in frame: Frame) -> [Node] {
    self.frame.top(section) + [.heading(section.rawValue)] + content
  }

  private var content: [Node] {
    switch section {
    case .reviews: ReviewsSection(child, on: today).nodes
    case .plans: PlansSection(child, on: today).nodes
    case .voice: VoiceSection(child, on: today).nodes
    case .visits: VisitsSection(child, on: today).nodes
    case .challenges: ChallengesSection(child, on: today).nodes
    case .safeguarding: SafeguardingSection(child, on: today).nodes
    case .people: PeopleSection(child, on: today).nodes
    case .quality: QualitySection(child).nodes
    case .overview, .history: []
    }
  }
}

/// The ways to begin something from a section, where the user may.
struct Beginnings {
  let child: OpenChild
  let links: [(ChildAct, Link)]

  var node: Node {
    let offered = links.filter { child.may.contains($0.0) }.map(\.1)
    guard !offered.isEmpty else { return .group([]) }
    return .buttons(
      offered.enumerated().map { index, link in
        .buttonLink(link.words, to: link.place, isSecond: index > 0)
      })
  }
}

extension Node {
  /// A table, or a sentence where there is nothing to put into it.
  static func table(
    _ caption: String, _ columns: [DataTable.Column], _ rows: [[Node]], empty: String
  ) -> Node {
    guard !rows.isEmpty else {
      return .section([.subheading(caption), .paragraph(empty)])
    }
    return .section([DataTable(caption, columns: columns, rows: rows).node])
  }
}
