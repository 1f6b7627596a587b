package import Care
package import HTML

/// A page that holds nothing but a form for one row about a child: what it is called, where it is
/// sent, where the way back leads.
package struct ChildEntryPage<E: Entry>: Page {
  package let title: String
  package let back: Link?
  private let form: EntryForm<E>
  private let place: Place
  private let frame: ChildFrame
  /// What is to be known before the questions.
  private let before: [Node]

  init(
    _ title: String, _ form: EntryForm<E>, to place: Place, back: Link, _ frame: ChildFrame,
    before: [Node] = []
  ) {
    self.title = title
    self.form = form
    self.place = place
    self.back = back
    self.frame = frame
    self.before = before
  }

  package var area: Area? { .children }
  package var hasProblems: Bool { !form.problems.isEmpty }

  package func body(in frame: Frame) -> [Node] {
    var page = EntryPage(form, title: title, to: place, self.frame)
    page.before = before
    return page.nodes(in: frame)
  }
}
