import Care

/// What an answer to the children's survey may say, as the data set words it.
struct SurveyStatement: Sendable {
  /// Spelled as the key of the data set.
  let words: String
  /// Whether an answer says so; nil where the child left the question out.
  let holds: @Sendable (SurveyAnswer) -> Bool?

  private init(_ words: String, _ holds: @escaping @Sendable (SurveyAnswer) -> Bool?) {
    self.words = words
    self.holds = holds
  }

  static let all: [SurveyStatement] = [
    SurveyStatement("attends all reviews") { answer in answer.attends.map { $0 == .all } },
    SurveyStatement("attends some reviews") { answer in answer.attends.map { $0 == .some } },
    SurveyStatement("attended at least one review") { answer in
      answer.attends.map { $0 == .all || $0 == .some }
    },
    SurveyStatement("IRO listens and involves me, some or all of the time") { answer in
      answer.listensAndInvolves.map { $0 == .always || $0 == .sometimes }
    },
    SurveyStatement("always understands decisions") { answer in
      answer.understandsDecisions.map { $0 == .always }
    },
    SurveyStatement("sometimes understands decisions") { answer in
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
    SurveyStatement("happy with how often they see their IRO") { answer in
      answer.seesOfficer.map { $0 == .happy }
    },
    SurveyStatement("would like to see their IRO more") { answer in
      answer.seesOfficer.map { $0 == .more }
    },
    SurveyStatement("plans and outcomes were discussed with them") { $0.plansDiscussed },
  ]
}
