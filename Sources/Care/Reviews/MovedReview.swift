/// A row about one review of a child, known by the day on which the review was held.
protocol OfReview: Entry {
  var heldOn: Day { get set }
}

extension ReviewMeeting: OfReview {}
extension ReviewRecord: OfReview {}
extension ReviewDecision: OfReview {}
extension RecordBlock: OfReview {}
extension QualityForm: OfReview {}
extension RecordRelease: OfReview {}
extension Benchmark: OfReview {}

extension Entries {
  /// The rows of a review's recording, on the day on which it was really held.
  package func moving(reviewOf day: Day, to right: Day) -> [EntryChange] {
    rows(ReviewMeeting.self, of: day, to: right) + rows(ReviewRecord.self, of: day, to: right)
      + all(ReviewDecision.self).compactMap { held in
        guard held.value.heldOn == day || held.value.firstMadeOn == day else { return nil }
        var now = held.value
        if now.heldOn == day { now.heldOn = right }
        if now.firstMadeOn == day { now.firstMadeOn = right }
        return .replacing(held, with: now)
      } + rows(RecordBlock.self, of: day, to: right) + rows(QualityForm.self, of: day, to: right)
      + rows(RecordRelease.self, of: day, to: right) + rows(Benchmark.self, of: day, to: right)
  }

  private func rows<E: OfReview>(
    _ type: E.Type, of day: Day, to right: Day
  ) -> [EntryChange] {
    all(type).filter { $0.value.heldOn == day }.map { held in
      var now = held.value
      now.heldOn = right
      return .replacing(held, with: now)
    }
  }
}

extension CareRecord {
  /// The record with a review on the day on which it was really held.
  package func moving(reviewOf day: Day, to right: Day) throws(Breach) -> CareRecord {
    var record = self
    guard let index = record.reviews.firstIndex(where: { $0.heldOn == day }) else {
      throw Breach("The review is no longer as it was. Open it again.")
    }
    if record.reviews.contains(where: { $0.heldOn == right }) {
      throw Breach("A review is recorded on \(right.inWords) already.")
    }
    record.reviews[index].meetings = record.reviews[index].meetings.map { $0 == day ? right : $0 }
    return record.inOrder
  }
}
