package import Care
package import HTML

/// Brothers and sisters who shared the meeting: attendance and general notes once, for each child a
/// record of their own.
package struct SharedPage: Page {
  private let top: ReviewTop
  private let form: SharedForm

  package init(_ form: SharedForm, on today: Day) {
    self.form = form
    top = ReviewTop(frame: ChildFrame(form.child, on: today), file: form.file)
  }

  package var title: String { "Brothers and sisters at the meeting" }
  package var area: Area? { .children }
  package var hasProblems: Bool { !form.problems.isEmpty }
  package var back: Link? { top.back }

  package func body(in frame: Frame) -> [Node] {
    guard !form.others.isEmpty else {
      return top.nodes(title) + [
        .paragraph("There are no brothers or sisters whose reviews you hold.")
      ]
    }
    return top.nodes(title, form.problems) + records + [
      .hint(
        "When and where, who was there and the general notes are written into the record of each child "
          + "you choose. How each took part, the decisions and the letter are written for each alone."
      ),
      RowsPage(
        form: form, place: .review(form.child.key, form.file.day, "shared"),
        button: "Write it into each record", fields: fields
      ).node(in: frame),
    ]
  }

  private func name(_ child: OpenChild) -> String { ChildFrame(child, on: top.frame.today).name }

  private var fields: [Node] {
    [
      Field("sharing", "Who shared the meeting?", problem: form.problems["sharing"]).checks(
        form.picked.map { "\($0.key.number)" },
        form.others.map { Choice("\($0.key.number)", name($0)) }),
      Field("attended", "Who was there?", hint: "One on each line, the children apart")
        .lines(form.attended, rows: 6),
      Field(
        "notes", "General notes",
        hint:
          "What is true for all of the children. Nothing about one of them alone: each may read it."
      ).lines(form.text, rows: 8),
    ]
  }

  /// The ways to the other children's own records of the meeting.
  private var records: [Node] {
    let shared = form.others.filter { other in
      other.history.reviews.contains { $0.heldOn == form.file.day }
    }
    guard !shared.isEmpty else { return [] }
    return [
      .list(
        shared.map {
          Link("The review of \(name($0)) on that day", to: .review($0.key, form.file.day)).node
        })
    ]
  }
}
