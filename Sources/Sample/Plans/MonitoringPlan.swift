import Care

/// What officers watch of each child in care at the end, and how they judge where the child lives.
struct MonitoringPlan {
  private let ground: SampleGround
  private let reviews: HeldReviews
  private let plans: PlansOfPermanence

  init(_ ground: SampleGround, _ reviews: HeldReviews, _ plans: PlansOfPermanence) {
    self.ground = ground
    self.reviews = reviews
    self.plans = plans
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
      for (kind, times) in oftenWatched(of: planned, plans.plans(of: last))
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

  /// What is watched of some: by how many in a hundred, where the child lives and what is planned.
  private func oftenWatched(
    of child: PlannedChild, _ plans: [PermanencePlan]
  ) -> [(MonitoredItemKind, Int)] {
    var items: [(MonitoredItemKind, Int)] = [(.lifeStory, 34), (.savings, 46)]
    if plans.contains(.returnToFamily) { items.append((.reunification, 80)) }
    if plans.contains(.longTermFostering) { items.append((.matching, 40)) }
    switch child.placementAtEnd {
    case .withParents: items.append((.discharge, 60))
    case .connectedFosterCare: items.append((.connectedCarers, 70))
    case .supportedAccommodation: items.append((.allowance, 35))
    case .fosterCare, .residentialCare: items.append((.ehcPlan, 12))
    case .forAdoption: items.append((.adoption, 90))
    case .secureEstate, .other: break
    }
    return items
  }

  private func item(
    _ kind: MonitoredItemKind, of child: PlannedChild, at review: HeldReview, _ dice: inout Dice
  ) -> MonitoredItem {
    let isDone = dice.happens(kind.timesDone)
    // A plan for each term is looked at in the last one; all else at the last review.
    let recordedOn =
      kind == .education ? max(review.heldOn, ground.end.adding(days: -21)) : review.heldOn
    let before = dice.number(from: 5, through: kind == .education ? 90 : 150)
    let lastOn = max(child.startedOn, recordedOn.adding(days: -before))
    return .with {
      $0.item = kind
      $0.isNeeded = true
      $0.recordedOn = recordedOn
      $0.lastOn = isDone ? min(lastOn, recordedOn) : nil
      if !isDone {
        $0.dueOn = recordedOn.adding(days: 30)
      } else if let months = kind.months(at: review.age) {
        $0.dueOn = $0.lastOn?.adding(months: months)
      }
    }
  }
}

extension MonitoredItemKind {
  /// How many in a hundred are done.
  fileprivate var timesDone: Int {
    switch self {
    case .pathway: 70
    case .reunification, .connectedCarers, .discharge: 62
    case .lifeStory, .matching, .savings, .allowance, .ehcPlan, .health, .education, .adoption: 90
    }
  }

  /// After how many months it is done again; nil for what is done once.
  fileprivate func months(at age: Int) -> Int? {
    switch self {
    case .education: 4
    case .health: age < 5 ? 6 : 12
    case .pathway, .savings, .ehcPlan, .allowance: 12
    case .adoption: 3
    case .lifeStory, .matching, .discharge, .reunification, .connectedCarers: nil
    }
  }
}
