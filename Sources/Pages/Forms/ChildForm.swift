package import Care
package import HTML

/// A form about one child whose answers make several rows at once, or change the register.
///
/// As with a form of one row, what was typed stays as it was and problems stand beside their fields.
package protocol ChildForm: Sendable {
  var title: String { get }
  /// What stands between the heading and the questions.
  var before: [Node] { get }
  var nodes: [Node] { get }
  var typed: Submission? { get }
  var problems: FormProblems { get set }
  /// How that stands which the form would change; the same for a form that only adds.
  var version: RowVersion { get }

  /// Shows what was typed before, without judging it.
  mutating func show(_ typed: Submission)
  /// What the answers change; nil, with the problems noted, where they make nothing that can be.
  mutating func read(_ submission: Submission) -> ChildChanges?
  /// Notes that somebody else changed it while the form was open: both are shown, and the next save is
  /// meant.
  mutating func meanwhile()
}

extension ChildForm {
  package var before: [Node] { [] }
  package var version: RowVersion { RowVersion(of: []) }

  package mutating func meanwhile() { problems = .meanwhile }
}

/// A form about a child on a page of its own.
package struct ChildFormPage<F: ChildForm>: Page {
  private let form: F
  private let frame: ChildFrame
  private let place: Place
  private let button: String
  package let back: Link?

  package init(
    _ form: F, _ child: OpenChild, to place: Place, back: Link, button: String = "Save",
    on today: Day
  ) {
    self.form = form
    self.place = place
    self.back = back
    self.button = button
    frame = ChildFrame(child, on: today)
  }

  package var title: String { form.title }
  package var area: Area? { .children }
  package var hasProblems: Bool { !form.problems.isEmpty }

  package func body(in frame: Frame) -> [Node] {
    form.problems.summary + [self.frame.line, .heading(title)] + form.before + [
      frame.form(
        place, [Attribute(.dataKept, place.address)],
        [.hidden("was", form.version.text), .saveKey(form.typed)] + form.nodes + [.button(button)])
    ]
  }
}

/// What answers would do, in a form that can be looked at before they are saved.
package protocol Preview: Sendable {
  var nodes: [Node] { get }
}

/// What a form would change, shown before it is saved, with the way back to what was typed.
package struct ChildPreviewPage: Page {
  package let title: String
  private let frame: ChildFrame?
  private let place: Place
  private let sent: Submission
  private let preview: any Preview
  package let area: Area?

  /// `child` is nil for one who is not on the register yet, and for what is about no child.
  package init(
    _ title: String, _ child: OpenChild?, to place: Place, sent: Submission, on today: Day,
    area: Area? = .children, _ preview: any Preview
  ) {
    self.title = title
    self.area = area
    self.place = place
    self.sent = sent
    self.preview = preview
    frame = child.map { ChildFrame($0, on: today) }
  }

  package func body(in frame: Frame) -> [Node] {
    let carried = sent.names.filter { !["token", "step"].contains($0) }.flatMap { name in
      sent.texts(name).map { Node.hidden(name, $0) }
    }
    return (self.frame.map { [$0.line] } ?? []) + [.heading(title)] + preview.nodes + [
      frame.form(
        place, [],
        carried + [
          .buttons([
            .button("Save", name: "step", value: "save"),
            .button("Change what I typed", name: "step", value: "back", isSecond: true),
          ])
        ])
    ]
  }
}
