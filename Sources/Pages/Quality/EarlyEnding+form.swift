package import Care

/// Records that long-term fostering ended early, and what can be learnt from it.
package enum EarlyEndingForm {
  private static let groups = [
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

  /// The form of a new one: of the long-term foster home that ended last.
  package static func form(of child: OpenChild, on today: Day) -> EntryForm<EarlyEnding> {
    let last = child.history.episodes.last {
      ($0.placement == .u1 || $0.placement == .u4) && $0.ceasedOn != nil
    }
    return EntryForm(
      groups,
      over: EarlyEnding.with {
        $0.endedOn = last?.ceasedOn ?? today
        $0.placementStartedOn = last?.startedOn
      })
  }

  /// The form of one that is kept.
  package static func form(over held: EarlyEnding) -> EntryForm<EarlyEnding> {
    EntryForm(groups, over: held)
  }

  /// `key` is of one that is kept; nil for a new one.
  package static func page(
    _ child: OpenChild, _ form: EntryForm<EarlyEnding>, key: Key<EarlyEnding>? = nil,
    on today: Day
  ) -> ChildEntryPage<EarlyEnding> {
    ChildEntryPage(
      key == nil ? "Record an early ending" : "Change an early ending", form,
      to: key.map { .changeEarlyEnding(child.key, $0) } ?? .newEarlyEnding(child.key),
      back: Link("Quality", to: .child(child.key, .quality)), ChildFrame(child, on: today))
  }
}
