/// Why a review was held after the day on which it was due.
package struct LateReview: Entry {
  /// The day of the review.
  package var heldOn: Day = .earliest
  package var reason: ReasonLate?

  package init() {}
}

extension LateReview {
  package static var kind: String { "lateReview" }
  package static var meaning: String { "why a review was late" }

  package mutating func fields(_ visitor: inout some FieldVisitor) {
    visitor.field("heldOn", &heldOn)
    visitor.field("reason", &reason)
  }

  package var day: Day { heldOn }
  package var sentence: String {
    "Why the review of \(heldOn.inWords) was late: \(reason?.rawValue ?? "not recorded")."
  }

  /// Refuses a reason without a review, a second one, and one for a review that was in time.
  package func check(replacing was: Self?, in grounds: EntryGrounds) throws(Breach) {
    try grounds.checkReview(heldOn: heldOn)
    try grounds.checkIsOnly(LateReview.self, of: \.heldOn, on: heldOn)
    let placed = grounds.history?.placedReviews(
      loaded: LoadedYears([]), policies: grounds.policies
    ).first { $0.review.heldOn == heldOn }
    if let dueOn = placed?.due?.day, heldOn <= dueOn {
      throw Breach(
        "The review of \(heldOn.inWords) was due by \(dueOn.inWords), and so was in time. Take the "
          + "reason out, or correct the day.")
    }
  }
}
