package import Care
package import HTML

/// One formal escalation: its clock, what it says, its levels, and what is to be done next.
package struct EscalationPage: Page {
  private let frame: ChildFrame
  private let facts: EscalationFacts
  private var child: OpenChild { frame.child }
  private var row: Entered<Escalation> { facts.row }

  package init(_ child: OpenChild, _ row: Entered<Escalation>, on today: Day) {
    frame = ChildFrame(child, on: today)
    facts = EscalationFacts(child, row, on: today)
  }

  package var title: String { "A formal escalation" }
  package var area: Area? { .children }
  package var back: Link? { Link("Challenges", to: .child(child.key, .challenges)) }

  package func body(in frame: Frame) -> [Node] {
    self.frame.top(ChildSection.challenges) + [.heading(title)] + proposals + facts.nodes + [
      origin, ways,
    ]
  }

  private var proposals: [Node] {
    guard let standing = facts.standing else { return [] }
    var nodes: [Node] = []
    if let level = standing.proposed {
      nodes.append(
        .warning(
          standing.isAnswerOverdue
            ? "The answer is late. It is proposed to go on to \(level.rawValue)."
            : "The last level did not agree. It is proposed to go on to \(level.rawValue)."))
    }
    if standing.isToBeTold {
      nodes.append(.inset([.paragraph("It is past its day: tell the assistant director.")]))
    }
    return nodes
  }

  private var origin: Node {
    guard let key = row.value.intervention, child.entries.entry(key) != nil else {
      return .group([])
    }
    return .paragraph([
      Link("The informal intervention that it came from", to: .intervention(child.key, key)).node
    ])
  }

  /// Whether the team manager was asked, who alone both reads the record and answers.
  private var isAskedTeam: Bool {
    let stage = Dispute.stage(of: .teamManager, in: row.key, among: child.entries)
    return stage.map { $0.value.respondedOn == nil } ?? false
  }

  private var ways: Node {
    let isOpen = row.value.resolvedOn == nil
    var links: [(ChildAct, Link)] = []
    func offer(_ words: String, _ path: String) {
      links.append((.challenge, Link(words, to: .escalation(child.key, row.key, path))))
    }
    if isOpen, isAskedTeam {
      links.append(
        (.answerChallenge, Link("Answer it", to: .escalation(child.key, row.key, "/answer"))))
    }
    if isOpen {
      offer("Put it to a level", "/step")
      offer("Record how it ended", "/resolve")
    }
    if facts.standing?.isToBeTold == true {
      offer("The assistant director was told", "/told")
    }
    offer("Legal advice", "/legal-advice")
    offer("Correct what it says", "/change")
    offer("Pack for Cafcass", "/pack")
    return Beginnings(child: child, links: links).node
  }
}
