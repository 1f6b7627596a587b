import Care

/// What an answer to the children's survey may say, as the data set words it.
struct SurveyStatement: Sendable {
  /// Spelled as the key of the data set.
  let words: String
  /// Whether an answer says so; nil where the child left the question out.
  let holds: @Sendable (SurveyAnswer) -> Bool?

  /// Whether it is asked of a child who comes to all reviews as of one who comes to none.
  let isAskedOfAll: Bool

  private init(
    _ words: String, ofAll isAskedOfAll: Bool = false,
    _ holds: @escaping @Sendable (SurveyAnswer) -> Bool?
  ) {
    self.words = words
    self.isAskedOfAll = isAskedOfAll
    self.holds = holds
  }

  /// What is asked of children who come to their reviews and of those who do not.
  static let askedOfAll = all.filter(\.isAskedOfAll)

  static let all: [SurveyStatement] = [
    SurveyStatement("attends all reviews") { answer in answer.attends.map { $0 == .all } },
    SurveyStatement("attends some reviews") { answer in answer.attends.map { $0 == .some } },
    SurveyStatement("attended at least one review") { answer in
      answer.attends.map { $0 == .all || $0 == .some }
    },
    SurveyStatement("IRO listens and involves me, some or all of the time", ofAll: true) { answer in
      answer.listensAndInvolves.map { $0 == .always || $0 == .sometimes }
    },
    SurveyStatement("always understands decisions", ofAll: true) { answer in
      answer.understandsDecisions.map { $0 == .always }
    },
    SurveyStatement("sometimes understands decisions", ofAll: true) { answer in
      answer.understandsDecisions.map { $0 == .sometimes }
    },
    SurveyStatement("contacted for views when not attending, sometimes or always") { answer in
      answer.contactedForViews.map { $0 == .always || $0 == .sometimes }
    },
    SurveyStatement("contacted for views when not attending, always") { answer in
      answer.contactedForViews.map { $0 == .always }
    },
    SurveyStatement("always told what happened when not attending") { answer in
      answer.toldWhatHappened.map { $0 == .always }
    },
    SurveyStatement("sometimes told what happened when not attending") { answer in
      answer.toldWhatHappened.map { $0 == .sometimes }
    },
    SurveyStatement("happy with how often they see their IRO", ofAll: true) { answer in
      answer.seesOfficer.map { $0 == .happy }
    },
    SurveyStatement("would like to see their IRO more", ofAll: true) { answer in
      answer.seesOfficer.map { $0 == .more }
    },
    SurveyStatement("plans and outcomes were discussed with them", ofAll: true) {
      $0.plansDiscussed
    },
  ]
}
