package import Care
package import HTML

/// Records that a child at immediate risk was referred, when and to whom; that is no dispute.
package struct RiskReferralPage: Page {
  private let frame: ChildFrame
  private let form: EntryForm<RiskReferral>

  package init(_ child: OpenChild, _ form: EntryForm<RiskReferral>, on today: Day) {
    frame = ChildFrame(child, on: today)
    self.form = form
  }

  /// What to do first, before anything is written.
  static let emergency =
    "If a child is in danger now, call 999. Then ring children's social care, or the emergency duty "
    + "team out of hours. Write it down afterwards."

  /// The form as it opens: now, by the officer.
  package static func form(of user: User, at now: Moment) -> EntryForm<RiskReferral> {
    EntryForm(
      [
        QuestionGroup(
          nil,
          [
            Question("referredAt", "When did you refer the risk?", isNeeded: true),
            Question(
              "recipient", "To whom?", hint: "The person and the team, or the police.",
              isNeeded: true),
            Question("text", "What is the risk?", .lines(5)),
          ])
      ],
      over: RiskReferral.with {
        $0.referredAt = now
        $0.officer = user.officer
      })
  }

  package var title: String { "Refer an immediate risk" }
  package var area: Area? { .children }
  package var hasProblems: Bool { !form.problems.isEmpty }
  package var back: Link? { Link("Challenges", to: .child(frame.child.key, .challenges)) }

  package func body(in frame: Frame) -> [Node] {
    var page = EntryPage(form, title: title, to: .newReferral(self.frame.child.key), self.frame)
    page.before = [.warning(Self.emergency)]
    return page.nodes(in: frame)
  }
}
