/// Days on which an officer is away and does not carry children.
package struct Leave: Entry {
  package var officer: Key<Officer> = Key(0)
  package var leaveKind: LeaveKind?
  package var startedOn: Day = .earliest
  package var endedOn: Day?

  package init() {}
}

extension Leave {
  package static var kind: String { "leave" }
  package static var meaning: String { "an officer away" }
  package static var isOfChild: Bool { false }

  package mutating func fields(_ visitor: inout some FieldVisitor) {
    visitor.field("officer", &officer)
    visitor.field("leaveKind", &leaveKind)
    visitor.field("startedOn", &startedOn)
    visitor.field("endedOn", &endedOn)
  }

  package var day: Day { startedOn }
  package var sentence: String {
    "An officer was away from \(startedOn.inWords)."
  }
}
