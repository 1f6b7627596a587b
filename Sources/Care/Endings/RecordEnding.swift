/// The end of a record: an adoption order, which seals it; death; the 18th birthday.
package struct RecordEnding: Entry {
  package var endedOn: Day = .earliest
  package var endingKind: EndingKind?
  package var sealedOn: Day?
  package var note: String?

  package init() {}
}

extension RecordEnding {
  package static var kind: String { "recordEnding" }
  package static var meaning: String { "the end of a child's record" }

  package mutating func fields(_ visitor: inout some FieldVisitor) {
    visitor.field("endedOn", &endedOn)
    visitor.field("endingKind", &endingKind)
    visitor.field("sealedOn", &sealedOn)
    visitor.field("note", &note)
  }

  package var day: Day { endedOn }
  package var sentence: String {
    "The record came to its end (\(endingKind?.rawValue ?? "not said"))."
  }
}
