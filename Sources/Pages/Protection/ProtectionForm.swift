package import Care
package import HTML

/// Restricts or seals a record, or ends that.
package struct ProtectionForm: ChildForm {
  private let child: OpenChild
  private let user: User
  private let today: Day
  private let accounts: Set<String>
  private var asked: EntryForm<ProtectionAsked>
  package var problems = FormProblems()

  /// `accounts` are the sign-in names that there are.
  package init(_ child: OpenChild, by user: User, accounts: Set<String>, on today: Day) {
    self.child = child
    self.user = user
    self.today = today
    self.accounts = accounts
    var start = ProtectionAsked()
    start.tier = child.guarded.tier
    start.startedOn = today
    start.named = child.protection(on: today)?.value.named ?? []
    asked = EntryForm(
      [
        QuestionGroup(
          nil,
          [
            Question(
              "tier", "How is the record kept?",
              .words([
                RecordTier.standard.rawValue: "Like others",
                RecordTier.restricted.rawValue:
                  "Restricted: others see that it is there, and open it for a reason",
                RecordTier.sealed.rawValue:
                  "Sealed: nobody but those who are named knows of it",
              ]), isNeeded: true),
            Question("startedOn", "From which day?", isNeeded: true),
            Question("reason", "Why?", .lines(3)),
            Question(
              "named", "Who is named on it?",
              hint:
                "Sign-in names, one on each line. A sealed record needs two, and you are one of them."
            ),
          ])
      ], over: start)
  }

  package var title: String { "Restrict or seal the record" }
  package var typed: Submission? { asked.typed }
  package var nodes: [Node] { asked.nodes }

  package var version: RowVersion {
    RowVersion(of: child.protection(on: today).map { [$0.value] } ?? [])
  }

  package mutating func show(_ typed: Submission) { asked.typed = typed }

  package mutating func read(_ submission: Submission) -> ChildChanges? {
    let answers = asked.read(submission)
    problems = asked.problems
    guard let answers, let tier = answers.tier else { return nil }
    for name in answers.named where !accounts.contains(name) {
      problems.add("There is no account called \(name)", to: "named")
    }
    if tier == .sealed, !answers.named.contains(user.name) {
      problems.add(
        "A record is sealed by one of those who are named on it: name yourself", to: "named")
    }
    if tier != .standard, (answers.reason ?? "").trimmed.isEmpty {
      problems.add("Say why the record is kept more closely than others", to: "reason")
    }
    guard problems.isEmpty else {
      asked.problems = problems
      return nil
    }
    return ChildChanges(rows: ended(answers) + added(answers, tier))
  }

  private func ended(_ answers: ProtectionAsked) -> [EntryChange] {
    guard let held = child.protection(on: today) else { return [] }
    var ended = held.value
    ended.endedOn = answers.startedOn
    return [
      EntryChange(
        kind: RecordProtection.kind, number: held.key.number, was: AnyEntry(held.value),
        now: AnyEntry(ended))
    ]
  }

  private func added(_ answers: ProtectionAsked, _ tier: RecordTier) -> [EntryChange] {
    guard tier != .standard else { return [] }
    return [
      EntryChange(
        adding: RecordProtection.with {
          $0.tier = tier
          $0.startedOn = answers.startedOn
          $0.reason = answers.reason ?? ""
          $0.named = answers.named
        })
    ]
  }
}

extension OpenChild {
  /// How the record is protected on a day; nil where it is kept like others.
  func protection(on day: Day) -> Entered<RecordProtection>? {
    entries.all(RecordProtection.self).last { $0.value.holds(on: day) }
  }
}

/// What is asked of the protection of a record.
struct ProtectionAsked: Described {
  var tier: RecordTier?
  var startedOn: Day = .earliest
  var reason: String?
  var named: [String] = []

  mutating func fields(_ visitor: inout some FieldVisitor) {
    visitor.field("tier", &tier)
    visitor.field("startedOn", &startedOn)
    visitor.field("reason", &reason)
    visitor.field("named", &named)
  }
}
