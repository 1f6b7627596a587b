/// A planned review moved to another day; the due day does not move.
package struct Postponement: Entry {
  package var plannedFor: Day = .earliest
  package var newDay: Day?
  package var askedOn: Day = .earliest
  package var askedBy: String = ""
  package var reason: String = ""
  package var childsView: String?

  package init() {}
}

extension Postponement {
  package static var kind: String { "postponement" }
  package static var meaning: String { "a review postponed" }

  package mutating func fields(_ visitor: inout some FieldVisitor) {
    visitor.field("plannedFor", &plannedFor)
    visitor.field("newDay", &newDay)
    visitor.field("askedOn", &askedOn)
    visitor.field("askedBy", &askedBy)
    visitor.field("reason", &reason)
    visitor.field("childsView", &childsView)
  }

  package var day: Day { askedOn }
  package var sentence: String {
    "The review planned for \(plannedFor.inWords) was postponed."
  }
}
