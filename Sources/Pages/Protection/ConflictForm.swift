package import Care
package import HTML

/// Declares that a member of staff must not see the record, because they know the child privately, or
/// says until which day that holds.
package struct ConflictForm: ChildForm {
  package let title: String
  package let before: [Node]
  /// The conflict whose end is asked for; nil for a new one.
  private let held: Entered<ConflictOfInterest>?
  private var asked: EntryForm<ConflictOfInterest>
  package var problems = FormProblems()

  private init(
    _ title: String, before: Node, _ questions: [Question], over start: ConflictOfInterest,
    held: Entered<ConflictOfInterest>? = nil
  ) {
    self.title = title
    self.before = [before]
    self.held = held
    asked = EntryForm([QuestionGroup(nil, questions)], over: start)
  }

  /// `accounts` are those who have an account, by sign-in name and full name.
  package static func declaring(accounts: [User], on today: Day) -> ConflictForm {
    ConflictForm(
      "Declare a conflict of interest",
      before: .hint("From that day on the record is hidden from them, in every list and search."),
      [
        Question(
          "userName", "Who must not see the record?",
          .choice(
            accounts.sorted { $0.fullName < $1.fullName }
              .map { Choice($0.name, "\($0.fullName), \($0.role.inWords)") }),
          isNeeded: true),
        Question("nature", "Why?", isNeeded: true),
        Question("startedOn", "From which day?", isNeeded: true),
        Question("endedOn", "Until which day?", hint: "Leave it empty where no end is known."),
      ], over: .with { $0.startedOn = today })
  }

  /// Nil where the child has no conflict under that number.
  package static func ending(_ number: Int64?, of child: OpenChild) -> ConflictForm? {
    child.entries.all(ConflictOfInterest.self).first { $0.key.number == number }.map { held in
      ConflictForm(
        "End a conflict of interest",
        before: .paragraph("\(held.value.userName), since \(held.value.startedOn.inWords)"),
        [
          Question(
            "endedOn", "Until which day must they keep away?",
            hint: "From the day after, the record is as open to them as to others in their role.")
        ], over: held.value, held: held)
    }
  }

  package var typed: Submission? { asked.typed }
  package var nodes: [Node] { asked.nodes }

  package var version: RowVersion { RowVersion(of: held.map { [$0.value] } ?? []) }

  package mutating func show(_ typed: Submission) { asked.typed = typed }

  package mutating func read(_ submission: Submission) -> ChildChanges? {
    let conflict = asked.read(submission)
    problems = asked.problems
    return conflict.map { now in
      ChildChanges(rows: [
        held.map { .replacing($0, with: now) } ?? EntryChange(adding: now)
      ])
    }
  }
}
