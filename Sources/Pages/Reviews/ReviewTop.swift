import Care
import HTML

/// What every page of a review begins with: the child, the heading, and the clocks.
struct ReviewTop {
  let frame: ChildFrame
  let file: ReviewFile

  func nodes(_ title: String, _ problems: FormProblems = FormProblems()) -> [Node] {
    let when = "\(file.isHeld ? "Review of" : "Review planned for") \(file.day.inWords)"
    let clocks =
      file.isHeld
      ? [
        ReviewClocks(record: file.record, policies: frame.child.policies, today: frame.today).node
      ] : []
    return problems.summary + [frame.line, .heading(title, over: when)] + clocks
  }

  /// The way back to the task list.
  var back: Link { Link("The review", to: .review(frame.child.key, file.day)) }
}
