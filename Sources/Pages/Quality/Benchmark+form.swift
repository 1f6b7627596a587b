package import Care

/// Records that a review's record was read, to compare it with others.
package enum ReadingForm {
  private static func groups(_ child: OpenChild) -> [QuestionGroup] {
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

  /// The form of a new one: today, of the last review, by the IRO of today.
  package static func form(
    of child: OpenChild, by user: User, on today: Day
  ) -> EntryForm<Benchmark> {
    EntryForm(
      groups(child),
      over: Benchmark.with {
        $0.readOn = today
        $0.heldOn = child.history.reviews.last?.heldOn ?? today
        $0.readBy = user.fullName
        $0.officer = child.guarded.officer
      })
  }

  /// The form of one that is kept.
  package static func form(of child: OpenChild, over held: Benchmark) -> EntryForm<Benchmark> {
    EntryForm(groups(child), over: held)
  }

  /// `key` is of one that is kept; nil for a new one.
  package static func page(
    _ child: OpenChild, _ form: EntryForm<Benchmark>, key: Key<Benchmark>? = nil, on today: Day
  ) -> ChildEntryPage<Benchmark> {
    ChildEntryPage(
      key == nil ? "Record that a record was read" : "Change what was seen in a record", form,
      to: key.map { .changeReading(child.key, $0) } ?? .newReading(child.key),
      back: Link("Quality", to: .child(child.key, .quality)), ChildFrame(child, on: today))
  }
}
