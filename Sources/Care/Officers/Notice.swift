/// That the service was told of a child coming into care: the start of its own clocks.
package struct Notice: Entry {
  /// The day the child became looked after.
  package var startedOn: Day = .earliest
  package var notifiedAt: Moment = Moment(seconds: 0)
  package var notifiedBy: String?
  /// Why the service was told late.
  package var reasonLate: String?

  package init() {}
}

extension Notice {
  package static var kind: String { "notice" }
  package static var meaning: String { "the service told that a child came into care" }

  package mutating func fields(_ visitor: inout some FieldVisitor) {
    visitor.field("startedOn", &startedOn)
    visitor.field("notifiedAt", &notifiedAt)
    visitor.field("notifiedBy", &notifiedBy)
    visitor.field("reasonLate", &reasonLate)
  }

  package var day: Day { notifiedAt.day }
  package var sentence: String {
    "The IRO service was told that the child came into care."
  }
}
