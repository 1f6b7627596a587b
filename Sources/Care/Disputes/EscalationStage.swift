/// A stage of a formal escalation, with the answer that was due and given.
package struct EscalationStage: Entry {
  package var escalation: Key<Escalation> = Key(0)
  package var level: EscalationLevel?
  package var enteredOn: Day = .earliest
  package var responseDueOn: Day?
  package var respondedOn: Day?
  package var respondedBy: String?
  package var response: String?
  package var isAccepted: Bool?

  package init() {}
}

extension EscalationStage {
  package static var kind: String { "escalationStage" }
  package static var meaning: String { "a stage of an escalation" }

  package mutating func fields(_ visitor: inout some FieldVisitor) {
    visitor.field("escalation", &escalation)
    visitor.field("level", &level)
    visitor.field("enteredOn", &enteredOn)
    visitor.field("responseDueOn", &responseDueOn)
    visitor.field("respondedOn", &respondedOn)
    visitor.field("respondedBy", &respondedBy)
    visitor.field("response", &response)
    visitor.field("isAccepted", &isAccepted)
  }

  package var day: Day { enteredOn }
  package var sentence: String {
    "The escalation went to \(level?.rawValue ?? "a level that is not recorded")."
  }
}
