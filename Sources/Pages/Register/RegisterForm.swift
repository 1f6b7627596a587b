package import Care
package import HTML

/// A form of the register: what happened to a child, which makes Heard's own record say so.
package struct RegisterForm<Asked: Described>: ChildForm {
  package let title: String
  package var problems = FormProblems()
  private let child: OpenChild
  private let today: Day
  private let hint: String?
  /// The row that is corrected; nil for a form that enters something new.
  private let kept: Asked?
  private var asked: EntryForm<Asked>
  private let make: @Sendable (Asked, CareRecord) throws(Breach) -> CareRecord
  private let rows: @Sendable (Asked) -> [EntryChange]

  /// `make` writes the answers into the child's own record; `rows` are kept beside it.
  init(
    _ title: String, _ child: OpenChild, on today: Day, hint: String? = nil,
    _ questions: [Question], over start: Asked, replacing kept: Asked? = nil,
    rows: @escaping @Sendable (Asked) -> [EntryChange] = { _ in [] },
    make: @escaping @Sendable (Asked, CareRecord) throws(Breach) -> CareRecord
  ) {
    self.title = title
    self.child = child
    self.today = today
    self.hint = hint
    self.kept = kept
    asked = EntryForm([QuestionGroup(nil, questions)], over: start, replacing: kept)
    self.rows = rows
    self.make = make
  }

  package var typed: Submission? { asked.typed }
  package var nodes: [Node] { asked.nodes }
  package var before: [Node] { hint.map { [.hint($0)] } ?? [] }

  package var version: RowVersion { RowVersion(of: kept.map { [$0] } ?? []) }

  package mutating func meanwhile() {
    asked.meanwhile(kept ?? asked.start)
    problems = asked.problems
  }

  package mutating func show(_ typed: Submission) { asked.typed = typed }

  package mutating func read(_ submission: Submission) -> ChildChanges? {
    let answers = asked.read(submission)
    problems = asked.problems
    guard let answers else { return nil }
    do throws(Breach) {
      let own = try child.file.ownRecord()
      let new = try make(answers, own)
      try new.check(replacing: own, on: today)
      let changes = ChildChanges(record: child.file.changes(to: new), rows: rows(answers))
      if changes.isEmpty { problems = FormProblems("This would change nothing.") }
      return problems.isEmpty ? changes : nil
    } catch {
      problems = FormProblems(error.sentence)
      return nil
    }
  }
}
