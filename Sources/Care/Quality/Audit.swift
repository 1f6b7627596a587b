/// A monthly audit of one child's file over the 12 months before.
package struct Audit: Entry {
  package var auditedOn: Day = .earliest
  package var area: AuditArea?
  package var auditor: String?
  package var grade: Grade?
  /// Each nil where it does not apply.
  package var planInPlace: Bool?
  package var withPermanentCarer: Bool?
  package var formallyMatched: Bool?
  package var arrangementsCovered: Bool?
  package var finding: String?
  /// How many plans of permanence the file pursues at once; nil where there is none, or it was not
  /// looked at.
  package var track: PermanenceTrack?

  package init() {}
}

extension Audit {
  package static var kind: String { "audit" }
  package static var meaning: String { "an audit of a child's file" }

  package mutating func fields(_ visitor: inout some FieldVisitor) {
    visitor.field("auditedOn", &auditedOn)
    visitor.field("area", &area)
    visitor.field("auditor", &auditor)
    visitor.field("grade", &grade)
    visitor.field("planInPlace", &planInPlace)
    visitor.field("withPermanentCarer", &withPermanentCarer)
    visitor.field("formallyMatched", &formallyMatched)
    visitor.field("arrangementsCovered", &arrangementsCovered)
    visitor.field("finding", &finding)
    visitor.field("track", &track)
  }

  package var day: Day { auditedOn }
  package var sentence: String {
    "The file was audited (\(area?.rawValue ?? "area not recorded"))."
  }
}
