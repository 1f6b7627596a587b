/// A child at immediate risk, referred at once: not a dispute.
package struct RiskReferral: Entry {
  package var referredAt: Moment = Moment(seconds: 0)
  package var recipient: String = ""
  package var officer: Key<Officer>?
  package var text: String?

  package init() {}
}

extension RiskReferral {
  package static var kind: String { "riskReferral" }
  package static var meaning: String { "a referral of immediate risk" }

  package mutating func fields(_ visitor: inout some FieldVisitor) {
    visitor.field("referredAt", &referredAt)
    visitor.field("recipient", &recipient)
    visitor.field("officer", &officer)
    visitor.field("text", &text)
  }

  package var day: Day { referredAt.day }
  package var sentence: String {
    "Immediate risk was referred at once."
  }
}
