/// Free text of the children's survey, kept apart from the answers.
package struct SurveyComment: Entry {
  package var month: Day = .earliest
  package var text: String = ""

  package init() {}
}

extension SurveyComment {
  package static var kind: String { "surveyComment" }
  package static var meaning: String { "a comment in the children's survey" }
  package static var isOfChild: Bool { false }

  package mutating func fields(_ visitor: inout some FieldVisitor) {
    visitor.field("month", &month)
    visitor.field("text", &text)
  }

  package var day: Day { month }
  package var sentence: String {
    "A comment in the children's survey came in."
  }
}
