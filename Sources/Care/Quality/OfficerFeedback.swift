/// What independent reviewing officers say of their own work and of the service, and what follows.
///
/// It is of the officers together: who said it is not kept.
package struct OfficerFeedback: Entry {
  package var saidOn: Day = .earliest
  package var theme: FeedbackTheme?
  package var text: String = ""
  /// What the service does about it; nil while that is open.
  package var response: String?

  package init() {}
}

extension OfficerFeedback {
  package static var kind: String { "officerFeedback" }
  package static var meaning: String { "feedback of independent reviewing officers" }
  package static var isOfChild: Bool { false }

  package mutating func fields(_ visitor: inout some FieldVisitor) {
    visitor.field("saidOn", &saidOn)
    visitor.field("theme", &theme)
    visitor.field("text", &text)
    visitor.field("response", &response)
  }

  package var day: Day { saidOn }
  package var sentence: String {
    "Independent reviewing officers gave feedback."
  }

  /// Refuses feedback about nothing.
  package func check(replacing was: Self?, in grounds: EntryGrounds) throws(Breach) {
    guard theme != nil else {
      throw Breach("Say what the feedback is about.", at: "theme")
    }
  }
}
