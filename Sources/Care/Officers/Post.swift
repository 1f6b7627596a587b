/// Hours of an IRO that the service pays for; without an officer it is a vacancy.
package struct Post: Entry {
  package var officer: Key<Officer>?
  package var contract: Contract?
  package var tenure: Tenure?
  /// Full-time equivalent: 1 is a full week.
  package var fte: Double = 0
  package var startedOn: Day = .earliest
  package var endedOn: Day?
  package var reasonEnded: ReasonPostEnded?
  /// Whether the post was added to those that the service had.
  package var isAdded: Bool = false

  package init() {}
}

extension Post {
  package static var kind: String { "post" }
  package static var meaning: String { "a post of the service, held or vacant" }
  package static var isOfChild: Bool { false }

  package mutating func fields(_ visitor: inout some FieldVisitor) {
    visitor.field("officer", &officer)
    visitor.field("contract", &contract)
    visitor.field("tenure", &tenure)
    visitor.field("fte", &fte)
    visitor.field("startedOn", &startedOn)
    visitor.field("endedOn", &endedOn)
    visitor.field("reasonEnded", &reasonEnded)
    visitor.field("isAdded", &isAdded)
  }

  package var day: Day { startedOn }
  package var sentence: String {
    officer == nil
      ? "A post of \(fte) FTE fell vacant."
      : "A post of \(fte) FTE was filled (\(contract?.rawValue ?? "contract not recorded"))."
  }
}
