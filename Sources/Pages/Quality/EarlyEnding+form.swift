package import Care

/// Records that long-term fostering ended early, and what can be learnt from it.
extension EarlyEnding: RecordedWork {
  package static var path: String { "quality/endings" }
  package static var one: String { "an early ending" }
  package static var act: ChildAct { .learn }
  package static var section: ChildSection { .quality }

  package static func groups(of child: OpenChild) -> [QuestionGroup] {
    [
      QuestionGroup(
        nil,
        [
          Question("endedOn", "When did it end?", isNeeded: true),
          Question("placementStartedOn", "When had it begun?"),
        ]),
      QuestionGroup(
        "What can be learnt",
        [
          Question("groups", "What is the learning about?"),
          Question(
            "learning", "What was learnt?",
            hint: "Reports quote it: write nothing by which the child or a carer is known.",
            .lines(6)),
          Question("reviewedOn", "When was it looked at?"),
        ]),
    ]
  }

  /// Of the long-term foster home that ended last.
  package static func begun(for child: OpenChild, by user: User, on today: Day) -> EarlyEnding {
    let last = child.history.episodes.last {
      ($0.placement == .u1 || $0.placement == .u4) && $0.ceasedOn != nil
    }
    return .with {
      $0.endedOn = last?.ceasedOn ?? today
      $0.placementStartedOn = last?.startedOn
    }
  }
}
