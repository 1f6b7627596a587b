package import Care
package import HTML

/// A page that holds nothing but a form for one row about a child: who the child is, what was wrong,
/// the questions; where it is sent, and where the way back leads.
package struct ChildEntryPage<E: Entry>: Page {
  package let title: String
  package let back: Link?
  private let form: EntryForm<E>
  private let place: Place
  private let frame: ChildFrame
  /// What is to be known before the questions.
  private let before: [Node]
  /// The field of a file that is sent with the form, of which no draft is kept.
  private let file: Node?
  /// What the form asks after the fields of the row.
  private let more: [Node]

  init(
    _ title: String, _ form: EntryForm<E>, to place: Place, back: Link, _ frame: ChildFrame,
    before: [Node] = [], file: Node? = nil, more: [Node] = []
  ) {
    self.title = title
    self.form = form
    self.place = place
    self.back = back
    self.frame = frame
    self.before = before
    self.file = file
    self.more = more
  }

  /// Whoever is asked about one thing alone comes from Today, and sees no child's record.
  package var area: Area? { frame.child.may.contains(.read) ? .children : .today }
  package var hasProblems: Bool { !form.problems.isEmpty }

  package func body(in frame: Frame) -> [Node] {
    form.problems.summary + [self.frame.line, .heading(title)] + before + [
      form.part(to: place, file: file, more: more).node(in: frame)
    ]
  }
}
