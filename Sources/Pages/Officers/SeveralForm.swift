package import Care
package import HTML

/// A form by which the same is done for several children at once, with a look at it before it is saved.
package protocol SeveralForm: Sendable {
  associatedtype Answers: Described

  var page: SeveralFormPage { get }
  var asked: EntryForm<Answers> { get set }
  var children: TickedChildren { get set }

  /// What the answers make for those who are ticked; what stands in its way is noted.
  mutating func made(of answers: Answers, for chosen: [RegisterLine]) -> ForSeveral
}

extension SeveralForm {
  var problems: FormProblems {
    get { asked.problems }
    set { asked.problems = newValue }
  }

  /// Shows what was typed before, without judging it.
  package mutating func show(_ typed: Submission) {
    asked.typed = typed
    children.ticked = typed.texts("child")
  }

  /// What is to be done for whom; nil, with the problems noted, where it cannot be.
  package mutating func read(_ submission: Submission) -> ForSeveral? {
    let answers = asked.read(submission)
    children.ticked = submission.texts("child")
    let chosen = children.chosen(&problems)
    guard let answers else { return nil }
    let made = made(of: answers, for: chosen)
    return problems.isEmpty ? made : nil
  }
}

/// The same thing for several children, as it was asked for.
package struct ForSeveral: Sendable {
  /// The heading of the look before saving: `Check before cover is given`.
  package let heading: String
  package let preview: any Preview
  package let children: [ForOne]
  /// The heading of what was done, and what is said where it was done for nobody.
  package let done: (heading: String, nobody: String)

  /// What is written for one of the children.
  package struct ForOne: Sendable {
    package let line: RegisterLine
    package let changes: [EntryChange]
  }
}

/// The page of such a form.
package struct SeveralFormPage: Page {
  package let title: String
  package let area: Area?
  package let back: Link?
  /// Whose children they are, over the heading.
  let caption: String?
  /// Where the form is sent, and the way back to it.
  package let place: Place
  let problems: FormProblems
  let typed: Submission?
  let nodes: [Node]
  /// Why there is nothing to fill in; nil where there is.
  let empty: String?

  package var hasProblems: Bool { !problems.isEmpty }

  package func body(in frame: Frame) -> [Node] {
    let head = problems.summary + [.heading(title, over: caption)]
    if let empty { return head + [.paragraph(empty)] }
    return head + [
      frame.form(place, [], [.saveKey(typed)] + nodes + [.button("Continue")])
    ]
  }
}

/// What became of it for each child: those for whom it was done, and why not for the others.
package struct SeveralDonePage: Page {
  package let title: String
  package let area: Area?
  package let back: Link?
  private let nobody: String
  private let done: [RegisterLine]
  private let failed: [(line: RegisterLine, sentence: String)]

  package init(
    _ asked: ForSeveral, of page: SeveralFormPage, done: [RegisterLine],
    failed: [(line: RegisterLine, sentence: String)]
  ) {
    (title, nobody) = asked.done
    (area, back) = (page.area, page.back)
    self.done = done
    self.failed = failed
  }

  package func body(in frame: Frame) -> [Node] {
    [
      .heading(title),
      .table(
        "Not done: \(failed.count)", [.init("Child"), .init("Why")],
        failed.map { [Link($0.line.label, to: .child($0.line.key)).node, .text($0.sentence)] },
        empty: "There are none for whom it could not be done."),
      .table(
        "Done: \(done.count)", [.init("Child"), .init("Next review due")],
        done.map {
          [
            Link($0.label, to: .child($0.key)).node,
            .text($0.nextReview?.day.inWords ?? "Not due"),
          ]
        }, empty: nobody),
    ]
  }
}

/// The children of whom several are ticked.
package struct TickedChildren: Sendable {
  let all: [RegisterLine]
  var ticked: [String]

  /// By name; all of them are ticked at first, or none.
  init(_ lines: [RegisterLine], areTicked: Bool) {
    all = lines.sorted { ($0.label, $0.key) < ($1.label, $1.key) }
    ticked = areTicked ? all.map { "\($0.key.number)" } : []
  }

  func node(_ problems: FormProblems) -> Node {
    Field("child", "Which children?", problem: problems["child"])
      .checks(ticked, all.map { Choice("\($0.key.number)", $0.label) })
  }

  /// Those who are ticked; notes a problem where nobody is.
  func chosen(_ problems: inout FormProblems) -> [RegisterLine] {
    let chosen = all.filter { ticked.contains("\($0.key.number)") }
    if chosen.isEmpty { problems.add("Tick at least one child", to: "child") }
    return chosen
  }
}

extension Int {
  /// `1 child`, `3 children`.
  var children: String { self == 1 ? "1 child" : "\(self) children" }
}
