package import Care

/// The IRO's judgement of where a child lives: whether it is suitable, and why.
extension AccommodationJudgement: RecordedWork {
  package static let path = "accommodation"
  package static let one = "a judgement of the child’s home"
  package static let act = ChildAct.oversee
  package static let section = ChildSection.plans

  package static func groups(of child: OpenChild) -> [QuestionGroup] {
    [
      QuestionGroup(
        nil,
        [
          Question("judgedOn", "When did you judge it?", isNeeded: true),
          Question(
            "isSuitable", "Is it suitable?", .choice([Choice("yes", "Yes"), Choice("no", "No")]),
            isNeeded: true),
          Question("reason", "Why?", .lines(4)),
          Question(
            "endedOn", "Until which day did this hold?",
            hint: "The day on which the child moved, or it was put right. Leave it empty till then."
          ),
        ])
    ]
  }

  package static func begun(
    for child: OpenChild, by user: User, on today: Day
  ) -> AccommodationJudgement { .with { $0.judgedOn = today } }
}
