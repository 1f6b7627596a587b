package import Care

/// What is asked of an appointment: of the child's IRO, or of a cover.
package struct AllocationAsked: Described {
  var officer: Key<Officer> = Key(0)
  var appointmentKind: AppointmentKind? = .allocated
  var from: Day = .earliest
  var until: Day?
  var reasonEnded: String?
  var siblingException: SiblingException?
  var siblingReason: String?
  var parentAndChildReason: String?

  package mutating func fields(_ visitor: inout some FieldVisitor) {
    visitor.field("officer", &officer)
    visitor.field("appointmentKind", &appointmentKind)
    visitor.field("from", &from)
    visitor.field("until", &until)
    visitor.field("reasonEnded", &reasonEnded)
    visitor.field("siblingException", &siblingException)
    visitor.field("siblingReason", &siblingReason)
    visitor.field("parentAndChildReason", &parentAndChildReason)
  }

  /// As a form opens: from today.
  static func begun(as kind: AppointmentKind = .allocated, on today: Day) -> AllocationAsked {
    var asked = AllocationAsked()
    (asked.appointmentKind, asked.from) = (kind, today)
    return asked
  }

  /// From now where it is from today, else from 9 in the morning.
  func appointment(at now: Moment) -> Appointment {
    Appointment.with {
      $0.officer = officer
      $0.appointmentKind = appointmentKind
      $0.appointedAt = from == now.dayInEngland ? now : Moment(from, clock: "9:00") ?? now
      $0.endedOn = until
      $0.siblingException = siblingException
      $0.siblingReason = siblingReason
      $0.parentAndChildReason = parentAndChildReason
    }
  }

  /// The appointments that the new one follows, ended on the day on which it begins.
  func ended(_ rows: [Entered<Appointment>]) -> [EntryChange] {
    rows.map { row in
      var ended = row.value
      ended.endedOn = from
      ended.reasonEnded = reasonEnded
      return .replacing(row, with: ended)
    }
  }

  /// What is asked where a rule on families is not kept.
  static let exceptions = [
    QuestionGroup(
      "If brothers and sisters do not share the IRO",
      [Question("siblingException", "Why not?"), Question("siblingReason", "In words")]),
    QuestionGroup(
      "If a looked-after parent and their child share the IRO",
      [Question("parentAndChildReason", "Why, and which manager agreed?", .lines(3))]),
  ]
}
