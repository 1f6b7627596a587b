import Care
package import HTML

/// A page that holds nothing but a form for one row about the service, as ``ChildEntryPage`` is for one
/// about a child.
package struct ServiceEntryPage<B: ServiceBook>: Page {
  private let form: EntryForm<B.Row>
  private let number: Int64?

  /// `number` is that of the row that is changed; nil for a new one.
  package init(_ book: B.Type, _ form: EntryForm<B.Row>, changing number: Int64?) {
    self.form = form
    self.number = number
  }

  package var title: String { "\(number == nil ? "Enter" : "Change") \(B.one)" }
  package var area: Area? { .service }
  package var hasProblems: Bool { !form.problems.isEmpty }
  package var back: Link? {
    number.map { Link("Keep it as it is", to: B.subject.row($0)) }
      ?? Link(B.subject.title, to: B.subject.list)
  }

  private var why: Node {
    Field(
      "why", "Why is it changed?",
      hint: "The audit keeps it with your name. Leave it empty where something was added."
    ).text(form.typed?.text("why") ?? "")
  }

  package func body(in frame: Frame) -> [Node] {
    let place = number.map(B.subject.change) ?? B.subject.new
    return form.problems.summary + [
      .heading(title), form.part(to: place, more: number == nil ? [] : [why]).node(in: frame),
    ]
  }
}
