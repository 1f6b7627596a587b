package import Care

/// With which social-work team a child is, and who manages it.
extension TeamEpisode: RecordedWork {
  package static let path = "teams"
  package static let one = "a social-work team"
  package static let act = ChildAct.keepRegister
  package static let section = ChildSection.people

  package static func groups(of child: OpenChild) -> [QuestionGroup] {
    [
      QuestionGroup(
        nil,
        [
          Question(
            "team", "Which team is it?",
            hint: "As its accounts name it: its manager sees the record by that name."),
          Question("teamManager", "Who manages it?"),
          Question("headOfService", "Who is its head of service?"),
          Question("startedOn", "From which day?", isNeeded: true),
          Question(
            "endedOn", "Until which day?",
            hint: "The day on which another takes over; empty while this team has the child."),
        ])
    ]
  }

  package static func begun(
    for child: OpenChild, by user: User, on today: Day
  ) -> TeamEpisode { .with { $0.startedOn = today } }
}
