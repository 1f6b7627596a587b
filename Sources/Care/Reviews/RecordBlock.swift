/// A block of the text of a review's record, with who may read it.
package struct RecordBlock: Entry {
  package var heldOn: Day = .earliest
  package var theme: String = ""
  package var text: String = ""
  package var audience: Audience?
  package var namedPeople: [String] = []
  package var position: Int = 0

  package init() {}
}

extension RecordBlock {
  package static var kind: String { "recordBlock" }
  package static var meaning: String { "a block of text of a review's record" }

  package mutating func fields(_ visitor: inout some FieldVisitor) {
    visitor.field("heldOn", &heldOn)
    visitor.field("theme", &theme)
    visitor.field("text", &text)
    visitor.field("audience", &audience)
    visitor.field("namedPeople", &namedPeople)
    visitor.field("position", &position)
  }

  package var day: Day { heldOn }
  package var sentence: String {
    "Text was written for the record of the review."
  }
}
