import Care

/// What officers watch of each child in care at the end, and how they judge where the child lives.
struct MonitoringPlan {
  private let ground: SampleGround
  private let reviews: HeldReviews

  init(_ ground: SampleGround, _ reviews: HeldReviews) {
    self.ground = ground
    self.reviews = reviews
  }

  func add(to ledger: inout Ledger) {
    for child in ground.roll.children.indices {
      let planned = ground.roll.children[child]
      guard planned.isInCare(on: ground.end), let last = reviews.ofChild[child].last else {
        continue
      }
      var dice = ground.dice(child, .learning)
      let review = reviews.all[last]
      for kind in items(at: review.age) {
        ledger.add(item(kind, of: planned, at: review, &dice), for: child)
      }
      if planned.placementAtEnd == .supportedAccommodation, review.age >= 16, dice.happens(30) {
        ledger.add(
          AccommodationJudgement.with {
            $0.judgedOn = review.heldOn
            $0.isSuitable = dice.happens(84)
            if !$0.isSuitable { $0.reason = "There is too little support at night." }
          }, for: child)
      }
      for (kind, times) in [(MonitoredItemKind.lifeStory, 34), (.savings, 46)]
      where dice.happens(times) {
        ledger.add(item(kind, of: planned, at: review, &dice), for: child)
      }
    }
  }

  private func items(at age: Int) -> [MonitoredItemKind] {
    var items: [MonitoredItemKind] = [.health]
    if (4...17).contains(age) { items.append(.education) }
    if age >= 16 { items.append(.pathway) }
    return items
  }

  private func item(
    _ kind: MonitoredItemKind, of child: PlannedChild, at review: HeldReview, _ dice: inout Dice
  ) -> MonitoredItem {
    let isDone = dice.happens(kind == .pathway ? 70 : 90)
    let lastOn = max(
      child.startedOn, review.heldOn.adding(days: -dice.number(from: 5, through: 150)))
    return .with {
      $0.item = kind
      $0.isNeeded = true
      $0.recordedOn = review.heldOn
      $0.lastOn = isDone ? min(lastOn, review.heldOn) : nil
      let months = kind == .education ? 4 : kind == .health && review.age < 5 ? 6 : 12
      guard kind != .lifeStory || !isDone else { return }
      $0.dueOn = isDone ? $0.lastOn?.adding(months: months) : review.heldOn.adding(days: 30)
    }
  }
}
