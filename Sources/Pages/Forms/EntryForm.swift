package import Care
package import HTML

/// A form that fills the fields of one row, of the service's own records or of the register, by its
/// questions.
///
/// Showing it, refusing what was typed and showing it again are one path: what was typed is kept as
/// it was, and problems stand beside their fields.
package struct EntryForm<E: Described>: Sendable {
  package let groups: [QuestionGroup]
  /// The row as it is kept, or a blank one; fields that are not asked for keep its values.
  package let start: E
  package var typed: Submission?
  package var problems = FormProblems()
  /// The row as it is kept, where the form begins with more than that; nil where it is the start.
  package let kept: E?
  /// Whether it has to be said why the row is changed, in the field `why`.
  package var asksWhy = false
  /// The row as somebody else saved it while this form was open.
  private var saved: E?

  package init(
    _ groups: [QuestionGroup], over start: E, replacing kept: E? = nil, typed: Submission? = nil
  ) {
    self.groups = groups
    self.start = start
    self.kept = kept
    self.typed = typed
  }

  package var questions: [Question] { groups.flatMap(\.questions) }

  /// The row as the answers make it; nil, with the problems noted, where they do not make one.
  package mutating func read(_ submission: Submission) -> E? {
    typed = submission
    var cells = start.cells
    var problems = FormProblems()
    for (index, field) in fields.enumerated() {
      guard let question = questions.first(where: { $0.field == field.name }) else { continue }
      let answer = AnswerReader(question, field).read(submission)
      switch answer {
      case .success(let cell): cells[index] = cell
      case .failure(let problem): problems.add(problem.sentence, to: field.name)
      }
    }
    if asksWhy, submission.why.isEmpty { problems.add("Say why it is corrected", to: "why") }
    self.problems = problems
    guard problems.isEmpty else { return nil }
    do {
      return try start.filled(from: cells)
    } catch {
      self.problems = FormProblems("What was sent cannot be read. Try again.")
      return nil
    }
  }

  /// Notes that the row was changed while the form was open; both versions are shown by field, and the
  /// next save is meant.
  package mutating func meanwhile(_ row: E) {
    saved = row
    problems = FormProblems(
      "Somebody else changed this while you had it open. Nothing was overwritten: compare the two below, "
        + "then save again.")
  }

  /// Notes why a rule refused the row: beside the field that it names, where the form asks for it.
  package mutating func refuse(_ breach: Breach) {
    let asked = breach.field.flatMap { name in questions.first { $0.field == name }?.field }
    problems = FormProblems()
    problems.add(breach.sentence, to: asked ?? "form")
  }

  /// The row whose version the form carries: that which the next save is to replace.
  package var replaced: E { saved ?? kept ?? start }

  private var fields: [EntryField] { EntryField.list(of: start) }

  /// The questions with their answers, under their headings.
  package var nodes: [Node] { groups.flatMap(nodes) }

  /// The questions of one group, under its heading.
  func nodes(_ group: QuestionGroup) -> [Node] {
    (group.title.map { [Node.subheading($0)] } ?? []) + questions(group)
  }

  /// The questions of one group with their answers.
  func questions(_ group: QuestionGroup) -> [Node] {
    let cells = start.cells
    return group.questions.compactMap { question in
      guard let index = fields.firstIndex(where: { $0.name == question.field }) else { return nil }
      let field = fields[index]
      return .group(
        meanwhile(question, field) + [
          AnswerField(
            question, field, cell: cells[index], typed: typed, problem: problems[question.field]
          ).node
        ])
    }
  }

  /// What somebody else saved in a field meanwhile, where it differs from what was typed.
  private func meanwhile(_ question: Question, _ field: EntryField) -> [Node] {
    savedMeanwhile(question, field).map {
      [.inset([.paragraph("Saved meanwhile by somebody else: \($0.inWords)")])]
    } ?? []
  }

  private func savedMeanwhile(_ question: Question, _ field: EntryField) -> FieldCell? {
    guard let saved, let typed, let index = fields.firstIndex(of: field) else { return nil }
    let cell = saved.cells[index]
    if case .success(let answer) = AnswerReader(question, field).read(typed), answer == cell {
      return nil
    }
    return cell
  }

  /// Whether somebody else saved another answer to a question meanwhile.
  func differs(_ question: Question) -> Bool {
    fields.first { $0.name == question.field }.map { savedMeanwhile(question, $0) != nil } ?? false
  }
}

extension EntryForm where E: Entry {
  /// A form for a new row of the service's own records.
  package init(_ groups: [QuestionGroup], typed: Submission? = nil) {
    self.init(groups, over: E(), typed: typed)
  }
}

extension FieldCell {
  /// The value as a page shows it.
  var inWords: String {
    switch self {
    case .none: "nothing"
    case .number(let number): "\(number)"
    case .decimal(let number): number.plain
    case .text(let text): text
    case .fact(let fact): fact ? "Yes" : "No"
    case .day(let day): day.inWords
    case .list(let list): list.joined(separator: "; ")
    }
  }
}
