/// A session of supervision.
package struct SupervisionSession: Entry {
  package var heldOn: Day = .earliest
  package var sessionKind: SessionKind?
  package var officer: Key<Officer>?
  package var supervisor: String?
  package var attended: Int?
  package var topics: [String] = []

  package init() {}
}

extension SupervisionSession {
  package static var kind: String { "supervisionSession" }
  package static var meaning: String { "a supervision session" }
  package static var isOfChild: Bool { false }

  package mutating func fields(_ visitor: inout some FieldVisitor) {
    visitor.field("heldOn", &heldOn)
    visitor.field("sessionKind", &sessionKind)
    visitor.field("officer", &officer)
    visitor.field("supervisor", &supervisor)
    visitor.field("attended", &attended)
    visitor.field("topics", &topics)
  }

  package var day: Day { heldOn }
  package var sentence: String {
    "A session of supervision was held."
  }
}
