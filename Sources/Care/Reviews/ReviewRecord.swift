/// The record of a review and its clocks: decisions sent, answered, record complete, sent out.
package struct ReviewRecord: Entry {
  package var heldOn: Day = .earliest
  package var writtenBy: Key<Officer>?
  package var decisionsSentOn: Day?
  package var decisionsSentBy: String?
  package var respondedOn: Day?
  package var respondedBy: String?
  package var response: ResponseKind?
  package var objection: String?
  package var completedOn: Day?
  package var completedBy: String?
  package var distributedOn: Day?
  package var distributedBy: String?
  /// Whether the decisions change the care plan, and when it was brought up to date.
  package var changesPlan: Bool?
  package var planUpdatedOn: Day?

  package init() {}
}

extension ReviewRecord {
  package static var kind: String { "reviewRecord" }
  package static var meaning: String { "the record of a review" }

  package mutating func fields(_ visitor: inout some FieldVisitor) {
    visitor.field("heldOn", &heldOn)
    visitor.field("writtenBy", &writtenBy)
    visitor.field("decisionsSentOn", &decisionsSentOn)
    visitor.field("decisionsSentBy", &decisionsSentBy)
    visitor.field("respondedOn", &respondedOn)
    visitor.field("respondedBy", &respondedBy)
    visitor.field("response", &response)
    visitor.field("objection", &objection)
    visitor.field("completedOn", &completedOn)
    visitor.field("completedBy", &completedBy)
    visitor.field("distributedOn", &distributedOn)
    visitor.field("distributedBy", &distributedBy)
    visitor.field("changesPlan", &changesPlan)
    visitor.field("planUpdatedOn", &planUpdatedOn)
  }

  package var day: Day { distributedOn ?? completedOn ?? respondedOn ?? decisionsSentOn ?? heldOn }
  package var sentence: String {
    if distributedOn != nil { return "The record of the review was sent out." }
    if completedOn != nil { return "The record of the review was completed." }
    if respondedOn != nil { return "The team manager answered the decisions of the review." }
    if decisionsSentOn != nil { return "The decisions of the review went to the team manager." }
    return "The record of the review was begun."
  }
}
