package import Care

/// What IROs say of their own work, and what the service does about it.
package enum FeedbackBook: ServiceBook {
  package static let subject = ServiceSubject.feedback
  package static let one = "feedback of IROs"
  package static let chosen: ChosenRows<OfficerFeedback>? = ChosenRows(
    words: "Only those not answered yet"
  ) { feedback, _ in feedback.response == nil }

  package static let columns: [ServiceColumn<OfficerFeedback>] = [
    ServiceColumn("What was said") { feedback, _ in feedback.text },
    ServiceColumn("About") { feedback, _ in
      feedback.theme?.rawValue.uppercasedFirst ?? "Not recorded"
    },
    ServiceColumn("Said on") { feedback, _ in feedback.saidOn.inWords },
    ServiceColumn("What follows") { feedback, _ in feedback.response ?? "Open" },
  ]

  package static func groups(
    _ service: OpenService, over row: OfficerFeedback
  ) -> [QuestionGroup] {
    [
      QuestionGroup(
        nil,
        [
          Question("saidOn", "When was it said?", isNeeded: true),
          Question("theme", "What is it about?", isNeeded: true),
          Question(
            "text", "What did the IROs say?",
            hint: "Without names of children or colleagues. The quarterly report quotes it.",
            .lines(5), isNeeded: true),
          Question(
            "response", "What follows from it?", hint: "Leave it empty while that is open.",
            .lines(4)),
        ])
    ]
  }

  package static func blank(_ service: OpenService) -> OfficerFeedback {
    .with { $0.saidOn = service.today }
  }
}
