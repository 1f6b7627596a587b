/// That the officer visited or talked with a child.
package struct Visit: Entry {
  package var visitedOn: Day = .earliest
  package var officer: Key<Officer>?
  package var contactKind: ContactKind?
  package var wasAlone: Bool?
  package var note: String?

  package init() {}
}

extension Visit {
  package static var kind: String { "visit" }
  package static var meaning: String { "a visit to or talk with a child" }

  package mutating func fields(_ visitor: inout some FieldVisitor) {
    visitor.field("visitedOn", &visitedOn)
    visitor.field("officer", &officer)
    visitor.field("contactKind", &contactKind)
    visitor.field("wasAlone", &wasAlone)
    visitor.field("note", &note)
  }

  package var day: Day { visitedOn }
  package var sentence: String {
    "The officer was in contact with the child (\(contactKind?.rawValue ?? "how is not recorded"))."
  }
}
