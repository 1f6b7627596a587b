package import Care
package import HTML

/// Says what became of a decision: carried out, with what shows it; carried over; or given up.
package struct DecisionForm: ChildForm {
  private let child: OpenChild
  private let held: Entered<ReviewDecision>
  private let today: Day
  private var asked: EntryForm<OutcomeAsked>
  package var problems = FormProblems()

  /// Nil for a decision that is not there, or not open any more.
  package init?(_ child: OpenChild, decision: Int64?, on today: Day) {
    let rows = child.entries.all(ReviewDecision.self)
    guard let held = rows.first(where: { $0.key.number == decision }),
      held.value.isOpen(on: today)
    else { return nil }
    self.child = child
    self.held = held
    self.today = today
    var start = OutcomeAsked()
    start.doneOn = today
    asked = EntryForm(
      [
        QuestionGroup(
          nil,
          [
            Question("outcome", "What became of it?", isNeeded: true),
            Question("doneOn", "On which day was it carried out?"),
            Question(
              "evidence", "What shows it, or why was it given up?",
              hint: "Like: letter from the school of 3 March; the child says that it happened.",
              .lines(4)),
          ])
      ], over: start)
  }

  package var title: String { "Say what became of a decision" }
  package var typed: Submission? { asked.typed }
  package var nodes: [Node] { asked.nodes }

  package var version: RowVersion { RowVersion(of: held.value) }

  package var before: [Node] {
    [
      SummaryList([
        .init("Decision", held.value.text), .init("Who", held.value.owner),
        .init("Due", held.value.dueOn?.inWords ?? "No day set"),
        .init("Made at the review of", held.value.madeOn.inWords),
      ]).node
    ]
  }

  package mutating func show(_ typed: Submission) { asked.typed = typed }

  package mutating func read(_ submission: Submission) -> ChildChanges? {
    let answers = asked.read(submission)
    problems = asked.problems
    guard let answers, let outcome = answers.outcome else { return nil }
    let later = child.history.reviews.map(\.heldOn)
      .filter { $0 > held.value.heldOn && $0 <= today }.max()
    do throws(Breach) {
      let (closed, next) = try held.value.closed(
        outcome, on: answers.doneOn ?? today, evidence: answers.evidence, at: later)
      let change = EntryChange(
        kind: ReviewDecision.kind, number: held.key.number, was: AnyEntry(held.value),
        now: AnyEntry(closed))
      return ChildChanges(rows: [change] + (next.map { [EntryChange(adding: $0)] } ?? []))
    } catch {
      problems = FormProblems(error.sentence)
      return nil
    }
  }
}

/// What is asked of a decision that is closed.
struct OutcomeAsked: Described {
  var outcome: DecisionOutcome?
  var doneOn: Day?
  var evidence: String?

  mutating func fields(_ visitor: inout some FieldVisitor) {
    visitor.field("outcome", &outcome)
    visitor.field("doneOn", &doneOn)
    visitor.field("evidence", &evidence)
  }
}
