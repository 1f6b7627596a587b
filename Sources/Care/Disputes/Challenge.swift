/// What an officer who is troubled by a child's care does, asked in this order: risk comes first.
package enum Challenge: Hashable, Sendable {
  /// The child is at immediate risk: referred at once, and no dispute.
  case referral(RiskReferral)
  case informal(Intervention)
  case formal(Escalation)
}

/// The answer to the first question, whether the child is at immediate risk.
package enum ImmediateRisk: Hashable, Sendable {
  case yes(referredAt: Moment, to: String)
  case no

  package static let question = "Is the child at immediate risk?"

  /// What the officer does: whatever was written, a child at risk is referred and not disputed about.
  package func challenge(
    by officer: Key<Officer>?, text: String?, otherwise dispute: Challenge
  ) -> Challenge {
    guard case .yes(let referredAt, let recipient) = self else { return dispute }
    return .referral(
      RiskReferral.with {
        $0.referredAt = referredAt
        $0.recipient = recipient
        $0.officer = officer
        $0.text = text
      })
  }
}
