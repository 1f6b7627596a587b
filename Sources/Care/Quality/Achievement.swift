/// Something that the service achieved in a year.
package struct Achievement: Entry {
  package var recordedOn: Day = .earliest
  package var year: String = ""
  package var text: String = ""

  package init() {}
}

extension Achievement {
  package static var kind: String { "achievement" }
  package static var meaning: String { "an achievement of the service" }
  package static var isOfChild: Bool { false }

  package mutating func fields(_ visitor: inout some FieldVisitor) {
    visitor.field("recordedOn", &recordedOn)
    visitor.field("year", &year)
    visitor.field("text", &text)
  }

  package var day: Day { recordedOn }
  package var sentence: String {
    "An achievement of the service was recorded."
  }
}
