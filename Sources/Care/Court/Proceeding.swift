/// Proceedings about a child in court, as the officer follows them.
package struct Proceeding: Entry, Lasting {
  package var startedOn: Day = .earliest
  package var endedOn: Day?
  package var court: String?
  package var caseNumber: String?
  package var nextHearingOn: Day?
  /// The children's guardian and the Cafcass officer.
  package var guardian: String?
  package var cafcassOfficer: String?
  /// Papers that the officer ought to get, and those that came.
  package var papersExpected: [String] = []
  package var papersReceived: [String] = []
  package var outcome: String?

  package init() {}
}

extension Proceeding {
  package static var kind: String { "proceeding" }
  package static var meaning: String { "proceedings about a child in court" }

  package mutating func fields(_ visitor: inout some FieldVisitor) {
    visitor.field("startedOn", &startedOn)
    visitor.field("endedOn", &endedOn)
    visitor.field("court", &court)
    visitor.field("caseNumber", &caseNumber)
    visitor.field("nextHearingOn", &nextHearingOn)
    visitor.field("guardian", &guardian)
    visitor.field("cafcassOfficer", &cafcassOfficer)
    visitor.field("papersExpected", &papersExpected)
    visitor.field("papersReceived", &papersReceived)
    visitor.field("outcome", &outcome)
  }

  package var day: Day { startedOn }
  package var sentence: String {
    endedOn == nil ? "Proceedings in court were recorded." : "Proceedings in court ended."
  }

  /// Refuses proceedings that end before they start.
  package func check(replacing was: Self?, in grounds: EntryGrounds) throws(Breach) {
    try Breach.checkOrder(of: "The proceedings", from: startedOn, to: endedOn)
  }
}
