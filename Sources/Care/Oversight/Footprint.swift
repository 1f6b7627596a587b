/// Something that the officer did between reviews: a note, a view of a court plan, advice.
package struct Footprint: Entry {
  package var doneOn: Day = .earliest
  package var officer: Key<Officer>?
  package var footprintKind: FootprintKind?
  package var note: String?

  package init() {}
}

extension Footprint {
  package static var kind: String { "footprint" }
  package static var meaning: String { "the officer's work between reviews" }

  package mutating func fields(_ visitor: inout some FieldVisitor) {
    visitor.field("doneOn", &doneOn)
    visitor.field("officer", &officer)
    visitor.field("footprintKind", &footprintKind)
    visitor.field("note", &note)
  }

  package var day: Day { doneOn }
  package var sentence: String {
    "The officer's work between reviews: \(footprintKind?.rawValue ?? "not said")."
  }
}
