package import Care
package import HTML

/// One review as a list of tasks, from its plan to the record sent out, under its clocks.
package struct ReviewPage: Page {
  private let frame: ChildFrame
  private let file: ReviewFile
  private var child: OpenChild { frame.child }

  package init(_ child: OpenChild, _ file: ReviewFile, on today: Day) {
    frame = ChildFrame(child, on: today)
    self.file = file
  }

  package var title: String { file.isHeld ? "Review" : "Planned review" }
  package var area: Area? { .children }
  package var back: Link? { Link("Reviews", to: .child(child.key, .reviews)) }

  package func body(in frame: Frame) -> [Node] {
    ReviewTop(frame: self.frame, file: file).nodes(title) + answerFirst + tasks + [record, plan]
  }

  private var tasks: [Node] {
    ReviewTasks(file: file, child: child, today: frame.today).groups.flatMap { title, parts in
      [
        Node.subheading(title),
        child.may.contains(.holdReview) ? TaskList(title, parts).node : states(parts),
      ]
    }
  }

  /// How far each task is, for those who do not do them.
  private func states(_ parts: [TaskList.Part]) -> Node {
    SummaryList(parts.map { .init($0.words, $0.state.rawValue) }).node
  }

  /// The way to the answer, for whoever is asked for it.
  private var answerFirst: [Node] {
    guard child.may.contains(.answerDecisions), file.record.decisionsSentOn != nil else {
      return []
    }
    return [
      .buttons([.buttonLink("Answer the decisions", to: .review(child.key, file.day, "answer"))])
    ]
  }

  private var record: Node {
    guard file.isHeld else { return .group([]) }
    return .paragraph([
      Link("Read the record of the review", to: .review(child.key, file.day, "record")).node
    ])
  }

  private var plan: Node {
    guard let plan = file.plan, !file.isHeld, child.may.contains(.planReview) else {
      return .group([])
    }
    return .paragraph([
      Link("Put the review off to another day", to: .putOffReview(child.key, plan.key)).node, " · ",
      Link("Adjourn it", to: .adjournReview(child.key, plan.key)).node,
    ])
  }
}
