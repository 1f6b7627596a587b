/// What a change of the register does to the next review: when it is due before and after.
package struct ReviewEffect: Hashable, Sendable {
  package let before: DueDay?
  package let after: DueDay?

  package init(before: DueDay?, after: DueDay?) {
    self.before = before
    self.after = after
  }

  package var isNone: Bool { before?.day == after?.day }

  /// The effect in one sentence.
  package var sentence: String {
    switch (before, after) {
    case (nil, nil): "No review is due, before or after."
    case (nil, let after?): "A review becomes due by \(after.day.weekdayInWords)."
    case (let before?, nil):
      "The review that was due by \(before.day.inWords) is no longer due."
    case (let before?, let after?):
      before.day == after.day
        ? "The next review stays due by \(after.day.weekdayInWords)."
        : "The next review moves from \(before.day.inWords) to \(after.day.weekdayInWords)."
    }
  }
}

extension CaseFile {
  /// What a change of Heard's own record of the child does to the next review, as at a day.
  package func effect(
    of changes: RecordChanges?, on day: Day, loaded: LoadedYears, policies: Policies,
    early: [EarlyReview] = []
  ) throws(Breach) -> ReviewEffect {
    func due(_ file: CaseFile) -> DueDay? {
      file.history(policies: policies).endingLostEpisodes(loaded: loaded).nextReviewDue(
        on: day, loaded: loaded, policies: policies, early: early)
    }
    var changed = self
    if let changes { try changed.apply(.register(.kept(.init(record: changes)))) }
    return ReviewEffect(before: due(self), after: due(changed))
  }
}

extension OpenChild {
  /// What a change would do to the child's next review, with the reviews that are brought forward.
  package func effect(of changes: ChildChanges, on day: Day) throws(Breach) -> ReviewEffect {
    try file.effect(
      of: changes.record, on: day, loaded: loaded, policies: policies,
      early: entries.all(ReviewPlan.self).map(\.value).compactMap(\.earlyReview))
  }
}
