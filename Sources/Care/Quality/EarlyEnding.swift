/// A long-term foster placement that ended early, and what was learnt.
package struct EarlyEnding: Entry {
  package var endedOn: Day = .earliest
  package var placementStartedOn: Day?
  package var groups: [EndingGroup] = []
  package var learning: String?
  package var reviewedOn: Day?

  package init() {}
}

extension EarlyEnding {
  package static var kind: String { "earlyEnding" }
  package static var meaning: String { "an early ending of long-term fostering" }

  package mutating func fields(_ visitor: inout some FieldVisitor) {
    visitor.field("endedOn", &endedOn)
    visitor.field("placementStartedOn", &placementStartedOn)
    visitor.field("groups", &groups)
    visitor.field("learning", &learning)
    visitor.field("reviewedOn", &reviewedOn)
  }

  package var day: Day { endedOn }
  package var sentence: String {
    "A long-term foster placement ended early."
  }
}
