package import Care
import HTML

/// Records that a child at immediate risk was referred, when and to whom; that is no dispute.
package enum RiskReferralForm {
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

  package static func page(
    _ child: OpenChild, _ form: EntryForm<RiskReferral>, on today: Day
  ) -> ChildEntryPage<RiskReferral> {
    ChildEntryPage(
      "Refer an immediate risk", form, to: .newReferral(child.key),
      back: Link("Challenges", to: .child(child.key, .challenges)), ChildFrame(child, on: today),
      before: [.warning(emergency)])
  }
}
