/// That two records are of one child: this record goes on in the other until it is unmerged.
package struct RecordMerger: Entry {
  package var mergedInto: String = ""
  package var mergedOn: Day = .earliest
  package var mergedBy: String?
  package var reason: String?
  package var unmergedOn: Day?

  package init() {}
}

extension RecordMerger {
  package static var kind: String { "recordMerger" }
  package static var meaning: String { "two records found to be of one child" }

  package mutating func fields(_ visitor: inout some FieldVisitor) {
    visitor.field("mergedInto", &mergedInto)
    visitor.field("mergedOn", &mergedOn)
    visitor.field("mergedBy", &mergedBy)
    visitor.field("reason", &reason)
    visitor.field("unmergedOn", &unmergedOn)
  }

  package var day: Day { mergedOn }
  package var sentence: String {
    unmergedOn == nil
      ? "The record was joined with another record of the same child."
      : "The record was parted again from another."
  }
}
