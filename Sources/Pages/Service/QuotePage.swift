package import Care
package import HTML

/// Asks which words of a comment of the children's survey a published report may quote.
package struct QuotePage: Page {
  private let comment: Entered<SurveyComment>
  private let form: EntryForm<SurveyComment>

  package init(_ comment: Entered<SurveyComment>, _ form: EntryForm<SurveyComment>) {
    self.comment = comment
    self.form = form
  }

  /// The form, begun with the words as they were written.
  package static func form(over comment: SurveyComment) -> EntryForm<SurveyComment> {
    var start = comment
    start.quote = comment.quote ?? comment.text
    return EntryForm(
      [
        QuestionGroup(
          nil,
          [
            Question(
              "quote", "Which words may be quoted?",
              hint:
                "Take out every name and place, and whatever else tells who the child is. Leave it "
                + "empty where nothing may be quoted, or no longer.", .lines(5))
          ])
      ], over: start, replacing: comment)
  }

  /// Why words may not be quoted in which something stands that the service knows of somebody.
  package static func refusal(of words: String) -> Breach {
    Breach(
      "“\(words)” is known to the service as the name, the home or a number of somebody. Take it out.",
      at: "quote")
  }

  package var title: String { "Decide what may be quoted" }
  package var area: Area? { .service }
  package var hasProblems: Bool { !form.problems.isEmpty }
  package var back: Link? {
    Link("The comment", to: ServiceSubject.comments.row(comment.key.number))
  }

  package func body(in frame: Frame) -> [Node] {
    form.problems.summary + [
      .heading(title),
      .paragraph(
        "The annual report prints the words that you choose beside what children answered. Your name "
          + "and the day are kept with them, and not printed."),
      .section([.subheading("What the child wrote"), .written(comment.value.text)]),
      form.part(to: .quote(comment.key)).node(in: frame),
    ]
  }
}

extension Place {
  package static func quote(_ comment: Key<SurveyComment>) -> Place {
    Place("\(ServiceSubject.comments.row(comment.number).address)/quote")
  }
}
