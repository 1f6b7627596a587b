/// What a paper is.
package enum PaperKind: String, Word {
  case socialWorkReport = "social worker's report"
  case plan
  case court = "court paper"
  case drawing = "child's drawing or words"
  case other
}

/// A file that was put to a child's record: a report, a plan, a child's drawing.
package struct Paper: Entry {
  package var paperKind: PaperKind?
  package var title: String = ""
  package var receivedOn: Day = .earliest
  package var receivedFrom: String?
  /// When the officer read it.
  package var readOn: Day?
  /// Whether the line of management does not see it.
  package var isPrivate: Bool?
  /// The type of the file, as its first bytes say, and its size in bytes.
  package var mediaType: String = ""
  package var size: Int = 0
  /// SHA-256 of the content, by which it is kept.
  package var hash: String = ""

  package init() {}
}

extension Paper {
  package static var kind: String { "paper" }
  package static var meaning: String { "a paper put to a child's record" }

  package mutating func fields(_ visitor: inout some FieldVisitor) {
    visitor.field("paperKind", &paperKind)
    visitor.field("title", &title)
    visitor.field("receivedOn", &receivedOn)
    visitor.field("receivedFrom", &receivedFrom)
    visitor.field("readOn", &readOn)
    visitor.field("isPrivate", &isPrivate)
    visitor.field("mediaType", &mediaType)
    visitor.field("size", &size)
    visitor.field("hash", &hash)
  }

  package var day: Day { receivedOn }
  package var sentence: String {
    "A paper came in (\(paperKind?.rawValue ?? "kind not recorded"))."
  }

  /// Refuses a paper that was read before it came in.
  package func check(replacing was: Self?, in grounds: EntryGrounds) throws(Breach) {
    try Breach.check("The paper was read", on: readOn, isNotBefore: "it came in", on: receivedOn)
  }
}
