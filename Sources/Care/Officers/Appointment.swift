/// An officer named for a child, with the dates on which the child was told, met and introduced.
package struct Appointment: Entry {
  package var officer: Key<Officer> = Key(0)
  package var appointmentKind: AppointmentKind?
  package var appointedAt: Moment = Moment(seconds: 0)
  package var endedOn: Day?
  package var reasonEnded: String?
  /// Told name and how to reach the officer.
  package var childToldOn: Day?
  package var childMetOn: Day?
  /// At a change of officer: introduced by the one who leaves.
  package var introducedOn: Day?
  package var siblingException: SiblingException?
  package var siblingReason: String?
  /// Why a looked-after parent and their child have the same officer, by whom it was agreed.
  package var parentAndChildReason: String?

  package init() {}
}

extension Appointment {
  package static var kind: String { "appointment" }
  package static var meaning: String { "an officer appointed for a child" }

  package mutating func fields(_ visitor: inout some FieldVisitor) {
    visitor.field("officer", &officer)
    visitor.field("appointmentKind", &appointmentKind)
    visitor.field("appointedAt", &appointedAt)
    visitor.field("endedOn", &endedOn)
    visitor.field("reasonEnded", &reasonEnded)
    visitor.field("childToldOn", &childToldOn)
    visitor.field("childMetOn", &childMetOn)
    visitor.field("introducedOn", &introducedOn)
    visitor.field("siblingException", &siblingException)
    visitor.field("siblingReason", &siblingReason)
    visitor.field("parentAndChildReason", &parentAndChildReason)
  }

  package var day: Day { appointedAt.day }
  package var sentence: String {
    appointmentKind == .cover
      ? "An independent reviewing officer covers from \(appointedAt.day.inWords)."
      : "An independent reviewing officer was named."
  }
}
