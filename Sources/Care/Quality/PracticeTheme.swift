/// A theme for better practice, with the issues of escalations that evidence it.
package struct PracticeTheme: Entry {
  package var recordedOn: Day = .earliest
  package var title: String = ""
  package var text: String?
  package var issues: [EscalationIssue] = []
  package var interventionIssues: [InterventionIssue] = []

  package init() {}
}

extension PracticeTheme {
  package static var kind: String { "practiceTheme" }
  package static var meaning: String { "a practice theme" }
  package static var isOfChild: Bool { false }

  package mutating func fields(_ visitor: inout some FieldVisitor) {
    visitor.field("recordedOn", &recordedOn)
    visitor.field("title", &title)
    visitor.field("text", &text)
    visitor.field("issues", &issues)
    visitor.field("interventionIssues", &interventionIssues)
  }

  package var day: Day { recordedOn }
  package var sentence: String {
    "A practice theme was recorded."
  }
}
