package import Care

/// Records why a review was held after the day on which it was due.
package enum LateReviewForm {
  /// The form as it opens: of the last review that was late and of which nobody has said why.
  package static func form(of child: OpenChild) -> EntryForm<LateReview> {
    let explained = Set(child.entries.all(LateReview.self).map(\.value.heldOn))
    let late = child.history.placedReviews(loaded: child.loaded, policies: child.policies)
      .last { $0.isInTime == false && !explained.contains($0.review.heldOn) }
    return EntryForm(
      [
        QuestionGroup(
          nil,
          [
            Question("heldOn", "Of which day is the review?", isNeeded: true),
            Question("reason", "Why was it held after the day it was due?", isNeeded: true),
          ])
      ],
      over: LateReview.with { if let late { $0.heldOn = late.review.heldOn } })
  }

  package static func page(
    _ child: OpenChild, _ form: EntryForm<LateReview>, on today: Day
  ) -> ChildEntryPage<LateReview> {
    ChildEntryPage(
      "Record why a review was late", form, to: .newLateReview(child.key),
      back: Link("Reviews", to: .child(child.key, .reviews)), ChildFrame(child, on: today))
  }
}

extension Place {
  package static func newLateReview(_ child: Key<Child>) -> Place {
    .child(child, under: "late-reviews/new")
  }
}
