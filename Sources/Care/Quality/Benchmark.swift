/// A record of a review read by a manager for benchmarking.
package struct Benchmark: Entry {
  package var readOn: Day = .earliest
  package var heldOn: Day = .earliest
  package var readBy: String?
  package var officer: Key<Officer>?
  package var grade: Grade?
  package var note: String?

  package init() {}
}

extension Benchmark {
  package static var kind: String { "benchmark" }
  package static var meaning: String { "a review record read for benchmarking" }

  package mutating func fields(_ visitor: inout some FieldVisitor) {
    visitor.field("readOn", &readOn)
    visitor.field("heldOn", &heldOn)
    visitor.field("readBy", &readBy)
    visitor.field("officer", &officer)
    visitor.field("grade", &grade)
    visitor.field("note", &note)
  }

  package var day: Day { readOn }
  package var sentence: String {
    "A review record was read for benchmarking."
  }
}
