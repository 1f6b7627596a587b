/// A check half-way between two reviews of how the plan goes on.
package struct MidpointCheck: Entry {
  package var checkedOn: Day = .earliest
  package var officer: Key<Officer>?
  package var progress: Progress?
  package var note: String?

  package init() {}
}

extension MidpointCheck {
  package static var kind: String { "midpointCheck" }
  package static var meaning: String { "a midpoint check" }

  package mutating func fields(_ visitor: inout some FieldVisitor) {
    visitor.field("checkedOn", &checkedOn)
    visitor.field("officer", &officer)
    visitor.field("progress", &progress)
    visitor.field("note", &note)
  }

  package var day: Day { checkedOn }
  package var sentence: String {
    "A midpoint check was made (\(progress?.rawValue ?? "progress not recorded"))."
  }
}
