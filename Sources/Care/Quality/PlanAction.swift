/// A line of the service's action plan.
package struct PlanAction: Entry {
  package var chapter: String = ""
  package var text: String = ""
  package var owner: String = ""
  package var openedOn: Day = .earliest
  package var dueOn: Day?
  package var status: ActionStatus?
  package var progress: String?
  package var closedOn: Day?
  /// What it comes from: an audit, an escalation, an early ending, a survey.
  package var source: String?

  package init() {}
}

extension PlanAction {
  package static var kind: String { "planAction" }
  package static var meaning: String { "a line of the action plan" }
  package static var isOfChild: Bool { false }

  package mutating func fields(_ visitor: inout some FieldVisitor) {
    visitor.field("chapter", &chapter)
    visitor.field("text", &text)
    visitor.field("owner", &owner)
    visitor.field("openedOn", &openedOn)
    visitor.field("dueOn", &dueOn)
    visitor.field("status", &status)
    visitor.field("progress", &progress)
    visitor.field("closedOn", &closedOn)
    visitor.field("source", &source)
  }

  package var day: Day { openedOn }
  package var sentence: String {
    "A line of the action plan was written."
  }
}
