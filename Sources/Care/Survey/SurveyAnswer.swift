/// One answer to the children's survey; it names no child unless the child agreed.
package struct SurveyAnswer: Entry {
  package var answeredOn: Day = .earliest
  package var attends: AttendsReviews?
  package var reasonsNotAttending: [SurveyReason] = []
  package var feelings: [SurveyFeeling] = []
  package var listensAndInvolves: HowOften?
  package var understandsDecisions: HowOften?
  package var contactedForViews: HowOften?
  package var toldWhatHappened: HowOften?
  package var seesOfficer: SeesOfficer?
  package var plansDiscussed: Bool?
  /// The child's local identifier, only where the child agreed to be linked.
  package var linkedTo: String?

  package init() {}
}

extension SurveyAnswer {
  package static var kind: String { "surveyAnswer" }
  package static var meaning: String { "an answer to the children's survey" }
  package static var isOfChild: Bool { false }

  package mutating func fields(_ visitor: inout some FieldVisitor) {
    visitor.field("answeredOn", &answeredOn)
    visitor.field("attends", &attends)
    visitor.field("reasonsNotAttending", &reasonsNotAttending)
    visitor.field("feelings", &feelings)
    visitor.field("listensAndInvolves", &listensAndInvolves)
    visitor.field("understandsDecisions", &understandsDecisions)
    visitor.field("contactedForViews", &contactedForViews)
    visitor.field("toldWhatHappened", &toldWhatHappened)
    visitor.field("seesOfficer", &seesOfficer)
    visitor.field("plansDiscussed", &plansDiscussed)
    visitor.field("linkedTo", &linkedTo)
  }

  package var day: Day { answeredOn }
  package var sentence: String {
    "An answer to the children's survey came in."
  }
}
