/// All that is held of one review of a child, planned or held: what its pages are made of.
package struct ReviewFile: Sendable {
  package let day: Day
  /// Whether the register holds it.
  package let isHeld: Bool
  package let plan: Entered<ReviewPlan>?
  package let meeting: Entered<ReviewMeeting>?
  package let kept: Entered<ReviewRecord>?
  /// In the order of the record.
  package let blocks: [Entered<RecordBlock>]
  /// The decisions made or carried over at it.
  package let decisions: [Entered<ReviewDecision>]
  /// Decisions of earlier reviews that were open when it was held and are so still.
  package let openBefore: [Entered<ReviewDecision>]
  package let quality: Entered<QualityForm>?

  /// Nil where no review was held on the day and none is planned for it.
  package init?(_ day: Day, of child: OpenChild) {
    let entries = child.entries
    let plans = entries.all(ReviewPlan.self)
    isHeld = child.history.reviews.contains { $0.heldOn == day }
    plan =
      plans.last { $0.value.plannedFor == day }
      ?? (isHeld ? plans.last { abs($0.value.plannedFor.days(to: day)) <= 14 } : nil)
    guard isHeld || plan != nil else { return nil }
    self.day = day
    meeting = entries.all(ReviewMeeting.self).last { $0.value.heldOn == day }
    kept = entries.all(ReviewRecord.self).last { $0.value.heldOn == day }
    blocks = entries.all(RecordBlock.self).filter { $0.value.heldOn == day }
      .sorted { ($0.value.position, $0.key) < ($1.value.position, $1.key) }
    decisions = entries.all(ReviewDecision.self).filter { $0.value.heldOn == day }
    openBefore = entries.all(ReviewDecision.self).filter {
      $0.value.heldOn < day && $0.value.isOpen(on: .latest)
    }.sorted { ($0.value.dueOn ?? .latest, $0.key) < ($1.value.dueOn ?? .latest, $1.key) }
    quality = entries.all(QualityForm.self).last { $0.value.heldOn == day }
  }

  /// The record of the review as it stands; one that was not begun has its clocks all the same.
  package var record: ReviewRecord { kept?.value ?? .with { $0.heldOn = day } }

  package var letter: Entered<RecordBlock>? { blocks.first { $0.value.isLetter } }
  package var notes: [Entered<RecordBlock>] { blocks.filter { !$0.value.isLetter } }
}

extension OpenChild {
  /// The review that is due next, as a plan would have it: the plan takes the place of the one held
  /// under a number, so that what it does can be shown before it is saved.
  package func nextReview(
    on day: Day, with plan: ReviewPlan? = nil, insteadOf key: Key<ReviewPlan>? = nil
  ) -> DueDay? {
    let others = entries.all(ReviewPlan.self).filter { $0.key != key }.map(\.value)
    return history.nextReviewDue(
      on: day, loaded: loaded, policies: policies,
      early: (others + [plan].compactMap(\.self)).compactMap(\.earlyReview))
  }
}
