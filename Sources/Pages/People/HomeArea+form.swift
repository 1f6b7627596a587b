package import Care

/// From which area of the authority a child comes.
extension HomeArea: RecordedWork {
  package static let path = "home-areas"
  package static let one = "a home area"
  package static let act = ChildAct.keepRegister
  package static let section = ChildSection.people

  package static func groups(of child: OpenChild) -> [QuestionGroup] {
    [
      QuestionGroup(
        nil,
        [
          Question(
            "area", "From which area does the child come?",
            hint: "As the figures of residents name it: rates of areas are worked out by it."),
          Question("startedOn", "From which day?", isNeeded: true),
        ])
    ]
  }

  package static func begun(
    for child: OpenChild, by user: User, on today: Day
  ) -> HomeArea { .with { $0.startedOn = today } }
}
