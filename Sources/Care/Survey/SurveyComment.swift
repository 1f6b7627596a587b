/// Free text of the children's survey, kept apart from the answers.
package struct SurveyComment: Entry {
  package var month: Day = .earliest
  package var text: String = ""
  /// The words that may stand in a published report, cleared of names; nil for a comment that may not.
  package var quote: String?
  /// Who decided that, by user name, and when.
  package var quotedBy: String?
  package var quotedOn: Day?

  package init() {}
}

extension SurveyComment {
  package static var kind: String { "surveyComment" }
  package static var meaning: String { "a comment in the children's survey" }
  package static var isOfChild: Bool { false }

  package mutating func fields(_ visitor: inout some FieldVisitor) {
    visitor.field("month", &month)
    visitor.field("text", &text)
    visitor.field("quote", &quote)
    visitor.field("quotedBy", &quotedBy)
    visitor.field("quotedOn", &quotedOn)
  }

  package var day: Day { month }
  package var sentence: String {
    "A comment in the children's survey came in."
  }
}
