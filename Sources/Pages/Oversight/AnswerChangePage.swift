package import Care
package import HTML

/// What the officer makes of a change in a child's life: noted, contact made, or an early review.
package struct AnswerChangePage: Page {
  private let frame: ChildFrame
  private let form: EntryForm<ChangeAnswer>

  package init(_ child: OpenChild, _ form: EntryForm<ChangeAnswer>, on today: Day) {
    frame = ChildFrame(child, on: today)
    self.form = form
  }

  /// The form for one change; nil where the address names none.
  package static func form(
    of user: User, _ query: Submission, on today: Day
  ) -> EntryForm<ChangeAnswer>? {
    let word = WatchedChange.allCases.first { $0.rawValue.slug == query.text("change") }
    guard let word, let day = Day(query.text("on")), day <= today else { return nil }
    return EntryForm(
      [
        QuestionGroup(
          nil,
          [
            Question("answer", "What did you do?", isNeeded: true),
            Question(
              "reason", "What you found, or why the review is brought forward",
              hint: "Needed for an early review.", .lines(4)),
          ])
      ],
      over: ChangeAnswer.with {
        $0.change = word
        $0.changedOn = day
        $0.answeredOn = today
        $0.officer = user.officer
      })
  }

  package var title: String { "Answer a change" }
  package var area: Area? { .today }
  package var hasProblems: Bool { !form.problems.isEmpty }
  package var back: Link? { Link("Today", to: .today) }

  package func body(in frame: Frame) -> [Node] {
    let change = form.start
    let what = change.change?.rawValue.uppercasedFirst ?? "A change"
    var page = EntryPage(
      form, title: title,
      to: .answerChange(self.frame.child.key, change.change, change.changedOn), self.frame)
    page.before = [
      .inset([.paragraph("\(what) on \(change.changedOn.weekdayInWords).")]),
      .paragraph([
        Link("Look at the child's record first", to: .child(self.frame.child.key)).node
      ]),
    ]
    return page.nodes(in: frame)
  }
}

extension Place {
  package static func answerChange(
    _ child: Key<Child>, _ change: WatchedChange?, _ day: Day
  ) -> Place {
    Place.child(child, under: "changes/answer").with([
      ("change", change?.rawValue.slug), ("on", "\(day)"),
    ])
  }
}
