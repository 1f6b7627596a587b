/// An informal intervention: an issue raised with the social worker or team manager.
package struct Intervention: Entry {
  package var raisedOn: Day = .earliest
  package var officer: Key<Officer>?
  package var issue: InterventionIssue?
  package var text: String?
  package var outcome: InterventionOutcome?
  package var endedOn: Day?

  package init() {}
}

extension Intervention {
  package static var kind: String { "intervention" }
  package static var meaning: String { "an informal intervention" }

  package mutating func fields(_ visitor: inout some FieldVisitor) {
    visitor.field("raisedOn", &raisedOn)
    visitor.field("officer", &officer)
    visitor.field("issue", &issue)
    visitor.field("text", &text)
    visitor.field("outcome", &outcome)
    visitor.field("endedOn", &endedOn)
  }

  package var day: Day { raisedOn }
  package var sentence: String {
    "The officer raised an issue informally: \(issue?.rawValue ?? "not said")."
  }
}
