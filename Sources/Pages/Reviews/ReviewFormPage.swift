package import Care
package import HTML

/// A form of one row of a review on a page of its own, under the clocks.
package struct ReviewFormPage<E: Entry>: Page {
  package let title: String
  private let top: ReviewTop
  private let form: OneRowForm<E>
  private let place: Place
  private let button: String
  private let before: [Node]

  init(
    _ title: String, _ form: OneRowForm<E>, to page: String, button: String = "Save",
    before: [Node] = [], on today: Day
  ) {
    self.title = title
    self.form = form
    self.button = button
    self.before = before
    top = ReviewTop(frame: ChildFrame(form.child, on: today), file: form.file)
    place = .review(form.child.key, form.file.day, page)
  }

  package var area: Area? { .children }
  package var hasProblems: Bool { !form.problems.isEmpty }
  package var back: Link? { top.back }

  package func body(in frame: Frame) -> [Node] {
    let rest =
      form.closed.map { [Node.inset([.paragraph($0)])] }
      ?? [
        RowsPage(form: form, place: place, button: button, fields: form.form.nodes).node(in: frame)
      ]
    return top.nodes(title, form.problems) + before + rest
  }
}
