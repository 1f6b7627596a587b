/// A review observed by a manager.
package struct Observation: Entry {
  package var observedOn: Day = .earliest
  package var officer: Key<Officer> = Key(0)
  package var observer: String?
  package var grade: Grade?
  package var note: String?

  package init() {}
}

extension Observation {
  package static var kind: String { "observation" }
  package static var meaning: String { "an observation of practice" }
  package static var isOfChild: Bool { false }

  package mutating func fields(_ visitor: inout some FieldVisitor) {
    visitor.field("observedOn", &observedOn)
    visitor.field("officer", &officer)
    visitor.field("observer", &observer)
    visitor.field("grade", &grade)
    visitor.field("note", &note)
  }

  package var day: Day { observedOn }
  package var sentence: String {
    "An officer's practice was observed."
  }
}
