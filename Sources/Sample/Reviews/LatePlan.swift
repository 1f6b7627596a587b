import Care

/// Why reviews of the sample were late.
enum LatePlan {
  /// Nil for a review in time.
  static func reason(of review: HeldReview, _ ground: SampleGround) -> LateReview? {
    guard let dueOn = review.dueOn, dueOn < review.heldOn else { return nil }
    var dice = Dice(
      seed: ground.authority.seed &+ UInt64(review.heldOn.number), child: review.child,
      subject: .lateReviews)
    return .with {
      $0.heldOn = review.heldOn
      $0.reason = dice.one(of: review.place == .first ? whyFirstWasLate : whyLate)
    }
  }

  private static let whyFirstWasLate: [(ReasonLate, Int)] = [
    (.lateNotice, 58), (.noReport, 14), (.workerAway, 12), (.familyAway, 8), (.officerAway, 8),
  ]
  private static let whyLate: [(ReasonLate, Int)] = [
    (.noReport, 30), (.workerAway, 22), (.childsWish, 16), (.familyAway, 14), (.officerAway, 12),
    (.court, 6),
  ]
}
