package import Care
package import HTML

/// A form about what the service has set or entered, whose answers make one change of it.
package protocol SettingForm: Sendable {
  associatedtype Answers: Described
  /// The questions, with what was typed and what is wrong with it.
  var asked: EntryForm<Answers> { get set }
  var title: String { get }
  var area: Area? { get }
  /// Where the form is sent.
  var place: Place { get }
  /// Where it leads when it is saved, and the way back from it.
  var then: Link { get }
  /// What stands between the heading and the questions.
  var before: [Node] { get }
  var button: String { get }
  /// How that stands which the form would change.
  var version: RowVersion { get }

  /// The change that the answers make; nil, with the problems noted, where they make none.
  mutating func read(_ submission: Submission) -> SettingAsked?
}

extension SettingForm {
  package var before: [Node] { [] }
  package var button: String { "Save" }
  package var typed: Submission? {
    get { asked.typed }
    set { asked.typed = newValue }
  }
  package var problems: FormProblems {
    get { asked.problems }
    set { asked.problems = newValue }
  }
}

/// A change that was asked for, and why.
package struct SettingAsked: Sendable {
  package let change: Change
  /// What the audit notes: what is done, and the reason that was given.
  package let purpose: String
  /// What it would do, where that is looked at before it is saved.
  package let preview: (any Preview)?
}

/// The page of such a form.
package struct SettingFormPage<F: SettingForm>: Page {
  private let form: F

  package init(_ form: F) { self.form = form }

  package var title: String { form.title }
  package var area: Area? { form.area }
  package var hasProblems: Bool { !form.problems.isEmpty }
  package var back: Link? { form.then }

  package func body(in frame: Frame) -> [Node] {
    form.problems.summary + [.heading(title)] + form.before + [
      frame.form(
        form.place, [Attribute(.dataKept, form.place.address)],
        [.hidden("was", form.version.text), .saveKey(form.typed)] + form.asked.nodes
          + [.button(form.button)])
    ]
  }
}
