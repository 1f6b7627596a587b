package import Care
package import HTML

/// Answers to the children's survey; a child who agreed to be linked is named on no page.
package enum SurveyAnswerBook: ServiceBook {
  package static let subject = ServiceSubject.answers
  package static let one = "an answer"

  package static let columns: [ServiceColumn<SurveyAnswer>] = [
    ServiceColumn("Came in on") { answer, _ in answer.answeredOn.inWords },
    ServiceColumn("Attends reviews") { answer, _ in
      answer.attends?.rawValue.uppercasedFirst ?? "Not answered"
    },
    ServiceColumn("Is listened to") { answer, _ in
      answer.listensAndInvolves?.rawValue.uppercasedFirst ?? "Not answered"
    },
    ServiceColumn("Understands decisions") { answer, _ in
      answer.understandsDecisions?.rawValue.uppercasedFirst ?? "Not answered"
    },
    ServiceColumn("Linked") { answer, _ in
      answer.linkedTo == nil ? "No" : "Yes, as the child agreed"
    },
  ]

  package static func groups(_ service: OpenService, over row: SurveyAnswer) -> [QuestionGroup] {
    [
      QuestionGroup(nil, [Question("answeredOn", "When did it come in?", isNeeded: true)]),
      QuestionGroup(
        "Reviews",
        [
          Question("attends", "Which reviews does the child attend?"),
          Question("reasonsNotAttending", "Why not, where the child does not?"),
          Question("feelings", "How did the child feel at the review?"),
          Question("understandsDecisions", "Does the child understand the decisions?"),
          Question("plansDiscussed", "Were plans talked about with the child?"),
        ]),
      QuestionGroup(
        "The IRO",
        [
          Question("seesOfficer", "How often does the child see the IRO?"),
          Question("listensAndInvolves", "Does the IRO listen and involve the child?"),
          Question("contactedForViews", "Does the IRO ask for the child’s views before?"),
          Question("toldWhatHappened", "Is the child told what happened?"),
        ]),
    ] + link(service, row)
  }

  /// Asked for a new answer alone, of who may open children's records: afterwards the identifier is kept
  /// and shown to nobody.
  private static func link(_ service: OpenService, _ row: SurveyAnswer) -> [QuestionGroup] {
    guard service.may(.seeChildren), row.linkedTo == nil else { return [] }
    return [
      QuestionGroup(
        "Only where the child agreed to be linked",
        [Question("linkedTo", "The child’s identifier", hint: "It is shown nowhere afterwards.")])
    ]
  }

  package static func blank(_ service: OpenService) -> SurveyAnswer {
    .with { $0.answeredOn = service.today }
  }
}

/// What children wrote in the survey, kept by month so that it cannot be laid beside an answer.
package enum SurveyCommentBook: ServiceBook {
  package static let subject = ServiceSubject.comments
  package static let one = "a comment"
  package static let chosen: ChosenRows<SurveyComment>? = ChosenRows(
    words: "Only those that may be quoted"
  ) { comment, _ in comment.quote != nil }

  package static let columns: [ServiceColumn<SurveyComment>] = [
    ServiceColumn("Comment") { comment, _ in comment.text },
    ServiceColumn("Month") { comment, _ in
      comment.month.inWords.split(separator: " ").dropFirst().joined(separator: " ")
    },
    ServiceColumn("May be quoted") { comment, _ in comment.quote == nil ? "No" : "Yes" },
  ]

  package static func groups(_ service: OpenService, over row: SurveyComment) -> [QuestionGroup] {
    [
      QuestionGroup(
        nil,
        [
          Question("text", "What was written?", hint: "Leave out names and places.", .lines(5)),
          Question(
            "month", "In which month?",
            hint: "The first day of the month alone, so that nobody can lay it beside an answer.",
            isNeeded: true),
        ])
    ]
  }

  /// What a published report may quote of it, who decided that, and the way to decide.
  package static func told(
    of row: Entered<SurveyComment>, _ service: OpenService, names: [String: String]
  ) -> [Node] {
    let comment = row.value
    let said: [Node] =
      comment.quote.map { quote in
        let by = comment.quotedBy.map { names[$0] ?? $0 } ?? "Somebody"
        let on = comment.quotedOn.map { " on \($0.inWords)" } ?? ""
        return [
          .paragraph("\(by) decided\(on) that this may be quoted:"), .section([.written(quote)]),
        ]
      } ?? [.paragraph("It may not be quoted.")]
    let way = Link("Decide what may be quoted", to: .quote(row.key))
    return [.subheading("In a published report")] + said
      + (service.may(.chooseQuotes) ? [.paragraph([way.node])] : [])
  }

  package static func blank(_ service: OpenService) -> SurveyComment {
    let date = service.today.date
    return .with { $0.month = Day(clampedYear: date.year, month: date.month, day: 1) }
  }
}
