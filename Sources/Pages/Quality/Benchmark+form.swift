package import Care

/// Records that a review's record was read, to compare it with others.
extension Benchmark: RecordedWork {
  package static var path: String { "quality/readings" }
  package static var one: String { "a reading of a review’s record" }
  package static var act: ChildAct { .audit }
  package static var section: ChildSection { .quality }

  package static func groups(of child: OpenChild) -> [QuestionGroup] {
    let officers = child.officers.map { Choice("\($0.key.number)", $0.value.name) }
    return [
      QuestionGroup(
        nil,
        [
          Question("readOn", "When did you read it?", isNeeded: true),
          Question("heldOn", "Of which day is the review?", isNeeded: true),
          Question("readBy", "Who read it?"),
          Question(
            "officer", "Which IRO wrote it?", .choice([Choice("", "It is not known")] + officers)),
          Question("grade", "Grade", isNeeded: true),
          Question("note", "What was seen?", hint: "The IRO can read it.", .lines(5)),
        ])
    ]
  }

  /// Today, of the last review, by the IRO of today.
  package static func begun(for child: OpenChild, by user: User, on today: Day) -> Benchmark {
    .with {
      $0.readOn = today
      $0.heldOn = child.history.reviews.last?.heldOn ?? today
      $0.readBy = user.fullName
      $0.officer = child.guarded.officer
    }
  }
}
