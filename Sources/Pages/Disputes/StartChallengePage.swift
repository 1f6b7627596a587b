package import Care
package import HTML

/// The question that every challenge begins with: a child at immediate risk is referred, not disputed
/// about.
package struct StartChallengePage: Page {
  /// What an officer answers, and what follows.
  package enum Answer: String, Sendable, CaseIterable {
    case risk, informal, formal

    /// Where the answer leads.
    package func place(_ child: Key<Child>) -> Place {
      switch self {
      case .risk: .newReferral(child)
      case .informal: Place.newIntervention(child).with([("risk", "no")])
      case .formal: Place.newEscalation(child).with([("risk", "no")])
      }
    }

    fileprivate func choice(days: Int) -> Choice {
      switch self {
      case .risk: Choice(rawValue, "Yes", hint: "Record to whom the risk was referred, and when.")
      case .informal:
        Choice(
          rawValue, "No, and I raise it informally",
          hint: "With the social worker or the team manager.")
      case .formal:
        Choice(
          rawValue, "No, and I open a formal escalation",
          hint: "It is put to a level of management and resolved within \(days) working days.")
      }
    }
  }

  private let frame: ChildFrame
  private let problems: FormProblems

  package init(_ child: OpenChild, isUnanswered: Bool = false, on today: Day) {
    frame = ChildFrame(child, on: today)
    var problems = FormProblems()
    if isUnanswered { problems.add("Say whether the child is at immediate risk", to: "answer") }
    self.problems = problems
  }

  package var title: String { ImmediateRisk.question }
  package var area: Area? { .children }
  package var hasProblems: Bool { !problems.isEmpty }
  package var back: Link? { Link("Challenges", to: .child(frame.child.key, .challenges)) }

  package func body(in frame: Frame) -> [Node] {
    let key = self.frame.child.key
    let days = self.frame.child.policies.count(.disputeDays, on: self.frame.today)
    return problems.summary + [
      self.frame.line, .heading(title), .warning(RiskReferralForm.emergency),
      frame.form(
        .newChallenge(key), [],
        [
          Field("answer", title, problem: problems["answer"])
            .radios("", Answer.allCases.map { $0.choice(days: days) }), .button("Continue"),
        ]),
    ]
  }
}
