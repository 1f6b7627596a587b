extension ReviewDecision {
  /// Refuses a decision of no review, and one that was done or carried over before it was made.
  package func check(replacing was: Self?, in grounds: EntryGrounds) throws(Breach) {
    try grounds.checkReview(heldOn: heldOn)
    try checkOrigin(in: grounds)
    let madeOn = firstMadeOn ?? heldOn
    try Breach.check("The decision is due", on: dueOn, isNotBefore: "it was made", on: madeOn)
    try Breach.check(
      "The decision was carried out", on: doneOn, isNotBefore: "it was made", on: madeOn)
    if doneOn != nil, let status, status != .done {
      throw Breach(
        "The decision has a day on which it was carried out and stands as \(status.rawValue). Correct "
          + "one of the two.")
    }
  }

  private func checkOrigin(in grounds: EntryGrounds) throws(Breach) {
    guard carriedOver >= 0 else {
      throw Breach("A decision cannot be carried over \(carriedOver) times.")
    }
    guard let firstMadeOn else { return }
    try Breach.check(
      "The decision stands", on: heldOn, isNotBefore: "it was first made", on: firstMadeOn)
    if firstMadeOn == heldOn && carriedOver > 0 {
      throw Breach(
        "The decision was first made at this review and cannot have been carried over before.")
    }
    if firstMadeOn < heldOn && carriedOver == 0 {
      throw Breach(
        "The decision was first made on \(firstMadeOn.inWords): say how often it was carried over "
          + "since.")
    }
    guard let history = grounds.history else { return }
    let since = Set(history.reviews.map(\.heldOn)).count { $0 > firstMadeOn && $0 <= heldOn }
    if carriedOver > since {
      throw Breach(
        "The decision was carried over \(carriedOver) times, and since \(firstMadeOn.inWords) there "
          + "were \(since) reviews.")
    }
  }
}

extension ReviewDecision {
  /// The review at which it was first made.
  package var madeOn: Day { firstMadeOn ?? heldOn }

  /// Whether it waits to be carried out, at the end of a day.
  package func isOpen(on day: Day) -> Bool {
    switch status {
    case .carriedOver, .dropped: false
    case .done: doneOn.map { $0 > day } ?? false
    case .open, nil: heldOn <= day
    }
  }

  /// Whether its day has passed and it was not carried out, at the end of a day.
  package func isOverdue(on day: Day) -> Bool {
    isOpen(on: day) && (dueOn.map { $0 < day } ?? false)
  }

  /// The decision closed at its own review and carried over to a later one, as it is written there.
  ///
  /// Its due day does not move: who carries it over may set another.
  package func carriedOver(
    to review: Day
  ) throws(Breach) -> (closed: ReviewDecision, next: ReviewDecision) {
    guard isOpen(on: review) else {
      throw Breach("Only a decision that is open can be carried over.")
    }
    guard review > heldOn else {
      throw Breach(
        "A decision of \(heldOn.inWords) can be carried over to a later review alone, not to that of "
          + "\(review.inWords).")
    }
    var (closed, next) = (self, self)
    closed.status = .carriedOver
    next.heldOn = review
    next.status = .open
    next.firstMadeOn = madeOn
    next.carriedOver = carriedOver + 1
    return (closed, next)
  }
}
