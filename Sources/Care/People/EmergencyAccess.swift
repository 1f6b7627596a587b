/// That a restricted record was opened by somebody without a tie to the child, for a reason.
package struct EmergencyAccess: Entry {
  package var userName: String = ""
  package var openedAt: Moment = Moment(seconds: 0)
  package var reason: String = ""
  /// Who looked at it afterwards, and what they found.
  package var reviewedOn: Day?
  package var reviewedBy: String?
  package var wasJustified: Bool?

  package init() {}

  /// For how long the record is open: 60 minutes.
  package static let seconds: Int64 = 3_600

  /// Whether it opens the record to a user at a moment.
  package func opens(to name: String, at moment: Moment) -> Bool {
    userName == name && openedAt <= moment && moment.seconds < openedAt.seconds + Self.seconds
  }

  /// The last day on which it is looked at in time: 5 working days.
  package var reviewDueOn: Day? {
    try? WorkingDays.englandAndWales.day(5, after: openedAt.day)
  }
}

extension EmergencyAccess {
  package static var kind: String { "emergencyAccess" }
  package static var meaning: String { "a restricted record opened for a reason" }

  package mutating func fields(_ visitor: inout some FieldVisitor) {
    visitor.field("userName", &userName)
    visitor.field("openedAt", &openedAt)
    visitor.field("reason", &reason)
    visitor.field("reviewedOn", &reviewedOn)
    visitor.field("reviewedBy", &reviewedBy)
    visitor.field("wasJustified", &wasJustified)
  }

  package var day: Day { openedAt.day }
  package var sentence: String { "The restricted record was opened for a reason." }

  /// Refuses a reason of fewer than 20 characters, and somebody who judges their own access.
  package func check(replacing was: Self?, in grounds: EntryGrounds) throws(Breach) {
    if reason.filter({ !$0.isWhitespace }).count < 20 {
      throw Breach("Give the reason in a sentence: at least 20 letters.")
    }
    if let reviewedBy, reviewedBy == userName {
      throw Breach("Nobody judges their own reason. Somebody else looks at it.")
    }
  }
}
