/// The area of the authority that a child comes from.
package struct HomeArea: Entry {
  package var area: String = ""
  package var startedOn: Day = .earliest

  package init() {}
}

extension HomeArea {
  package static var kind: String { "homeArea" }
  package static var meaning: String { "the home area of a child" }

  package mutating func fields(_ visitor: inout some FieldVisitor) {
    visitor.field("area", &area)
    visitor.field("startedOn", &startedOn)
  }

  package var day: Day { startedOn }
  package var sentence: String {
    "The home area was recorded."
  }
}
