import Care

extension Measure {
  /// Measures of the children's survey.
  static let survey: [Measure] = [
    Measure(
      identifier: "survey.answers", kind: .count, unit: .count,
      counted: "children who answered the survey", outOf: nil,
      definition: "Answers to the children's survey received in the period, each of one child, "
        + "however many of its questions it answers; how many answered one question stands beside "
        + "its share.",
      cases: [.surveysReceived], needs: [SurveyAnswer.self]),
    Measure(
      identifier: "survey.answer_share", kind: .share, unit: .percent,
      counted: "children who gave the answer", outOf: "children who answered the question",
      definition: "Answers to one question of the children's survey, of all answers to that "
        + "question; a child who left the question out is in neither. Also apart for children who say "
        + "that they come to some or all of their reviews, and for those who come to none; and how those "
        + "who come felt there, of those who name any feeling.",
      cases: [.surveyAnswers, .answersOfThoseWhoCome, .answersOfThoseWhoDoNot, .feelings],
      needs: [SurveyAnswer.self]),
    Measure(
      identifier: "survey.reason_not_attending_rank", kind: .rank, unit: .rank,
      counted: "children who named the reason", outOf: nil,
      definition: "Reasons that children give for not attending their review, from the one named "
        + "most; a child may name several, and reasons named as often share a place.",
      cases: [.reasonsNotAttending], needs: [SurveyAnswer.self]),
  ]
}

extension CaseBreakdown {
  static let surveysReceived = rows(of: SurveyAnswer.self, "surveys received", noun: "answer")

  static let surveyAnswers = ofAnswers("survey answers", by: "answer", SurveyStatement.all)

  static let answersOfThoseWhoCome = ofAnswers(
    "survey answers of those who come", by: "answer_of_those_who_come",
    SurveyStatement.askedOfAll
  ) { $0.attends == .all || $0.attends == .some }

  static let answersOfThoseWhoDoNot = ofAnswers(
    "survey answers of those who do not come", by: "answer_of_those_who_do_not_come",
    SurveyStatement.askedOfAll
  ) { $0.attends == AttendsReviews.none }

  private static func ofAnswers(
    _ name: String, by dimension: String, _ statements: [SurveyStatement],
    of isConcerned: @escaping @Sendable (SurveyAnswer) -> Bool = { _ in true }
  ) -> CaseBreakdown {
    CaseBreakdown(
      name, by: dimension, keys: statements.map(\.words),
      .events { grounds in
        grounds.entries.all(SurveyAnswer.self).filter { isConcerned($0.value) }.map { answer in
          var asked: KeySet = []
          var met: KeySet = []
          for (position, statement) in statements.enumerated() {
            guard let isSo = statement.holds(answer.value) else { continue }
            asked.formUnion(KeySet(position))
            if isSo { met.formUnion(KeySet(position)) }
          }
          return Case(
            nil, on: answer.value.answeredOn, .countedIn(asked, met: met),
            subject: "answer \(answer.key.number)")
        }
      })
  }

  static let feelings = CaseBreakdown(
    "feelings at reviews", by: "feeling", keys: SurveyFeeling.allCases.map(\.rawValue),
    .events { grounds in
      grounds.entries.all(SurveyAnswer.self)
        .filter { $0.value.attends != AttendsReviews.none && !$0.value.feelings.isEmpty }
        .map { answer in
          var asked: KeySet = []
          var named: KeySet = []
          for (position, feeling) in SurveyFeeling.allCases.enumerated() {
            asked.formUnion(KeySet(position))
            if answer.value.feelings.contains(feeling) { named.formUnion(KeySet(position)) }
          }
          return Case(
            nil, on: answer.value.answeredOn, .countedIn(asked, met: named),
            subject: "answer \(answer.key.number)")
        }
    })

  static let reasonsNotAttending = CaseBreakdown(
    "reasons not attending", by: "reason", keys: SurveyReason.allCases.map(\.rawValue),
    .events { grounds in
      grounds.entries.all(SurveyAnswer.self)
        .filter { !$0.value.reasonsNotAttending.isEmpty }
        .map { answer in
          let named = answer.value.reasonsNotAttending.reduce(into: KeySet()) {
            $0.formUnion(KeySet(SurveyReason.position(of: $1)))
          }
          return Case(
            nil, on: answer.value.answeredOn, .counted(named),
            subject: "answer \(answer.key.number)")
        }
    })
}
