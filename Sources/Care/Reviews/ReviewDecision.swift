/// A decision of a review, kept until it is done.
package struct ReviewDecision: Entry {
  package var heldOn: Day = .earliest
  package var text: String = ""
  package var owner: String = ""
  package var dueOn: Day?
  package var status: DecisionStatus?
  package var doneOn: Day?
  package var evidence: String?
  /// The review at which it was first made, and how often it was carried over since.
  package var firstMadeOn: Day?
  package var carriedOver: Int = 0

  package init() {}
}

extension ReviewDecision {
  package static var kind: String { "reviewDecision" }
  package static var meaning: String { "a decision of a review" }

  package mutating func fields(_ visitor: inout some FieldVisitor) {
    visitor.field("heldOn", &heldOn)
    visitor.field("text", &text)
    visitor.field("owner", &owner)
    visitor.field("dueOn", &dueOn)
    visitor.field("status", &status)
    visitor.field("doneOn", &doneOn)
    visitor.field("evidence", &evidence)
    visitor.field("firstMadeOn", &firstMadeOn)
    visitor.field("carriedOver", &carriedOver)
  }

  package var day: Day { doneOn ?? heldOn }
  package var sentence: String {
    status == .done
      ? "A decision of the review of \(heldOn.inWords) was carried out."
      : "A decision was made at the review of \(heldOn.inWords)."
  }
}
