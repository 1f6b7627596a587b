/// A decision of a review with the child that it is about, as one user sees it in a list.
package struct SeenDecision: Sendable {
  package let line: RegisterLine
  package let isOwn: Bool
  /// Whether the user may say that it was carried out.
  package let mayClose: Bool
  package let decision: Entered<ReviewDecision>

  package init(
    _ decision: Entered<ReviewDecision>, line: RegisterLine, isOwn: Bool, mayClose: Bool
  ) {
    self.decision = decision
    self.line = line
    self.isOwn = isOwn
    self.mayClose = mayClose
  }
}

/// What became of a decision that was open.
package enum DecisionOutcome: String, Word {
  case done = "carried out"
  case carriedOver = "carried over"
  case dropped = "withdrawn"
}

extension ReviewDecision {
  /// The decision closed, and the one that takes its place where it is carried over.
  ///
  /// Refused without evidence that it was carried out, without a reason for giving it up, and where
  /// there was no later review to carry it over to.
  package func closed(
    _ outcome: DecisionOutcome, on day: Day, evidence: String?, at laterReview: Day?
  ) throws(Breach) -> (closed: ReviewDecision, next: ReviewDecision?) {
    var closed = self
    closed.evidence = evidence ?? self.evidence
    let isBlank = evidence?.isBlank ?? true
    switch outcome {
    case .done:
      if isBlank { throw Breach("Say what shows that it was carried out.") }
      (closed.status, closed.doneOn) = (.done, day)
      return (closed, nil)
    case .dropped:
      if isBlank { throw Breach("Say why it is given up.") }
      closed.status = .dropped
      return (closed, nil)
    case .carriedOver:
      guard let laterReview else {
        throw Breach("No review was held since. A decision is carried over at the next review.")
      }
      let pair = try carriedOver(to: laterReview)
      closed.status = pair.closed.status
      return (closed, pair.next)
    }
  }
}
