extension CaseFile {
  /// What Heard's own record has to say so that the register holds a review; nil where it does.
  ///
  /// A code of participation that is left open does not take away one that a source gave. Refused for
  /// a day on which the child was not in care.
  package func holding(_ review: Review) throws(Breach) -> RecordChanges? {
    let history = history
    guard history.isInCare(on: review.heldOn) else {
      throw Breach(
        "A review is held for a child in care, and the child was not in care on "
          + "\(review.heldOn.inWords). Correct the day, or the child's episodes of care.")
    }
    let old = record(from: .heard) ?? CareRecord(source: .heard)
    let said = history.reviews.first { review.meetings.contains($0.heldOn) }
    var review = review
    review.meetings.sort()
    review.participation = review.participation ?? said?.participation
    let isSame: (Review) -> Bool = { held in held.meetings.contains { review.meetings.contains($0) }
    }
    let held = old.reviews.filter(isSame)
    let isSaid =
      held.isEmpty && review.meetings.count == 1 && said?.heldOn == review.heldOn
      && said?.participation == review.participation
    if held == [review] || isSaid { return nil }
    var new = old
    new.reviews.removeAll(where: isSame)
    new.reviews.append(review)
    return old.changes(to: new)
  }
}
