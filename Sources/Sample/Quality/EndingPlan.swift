import Care

/// Long-term foster placements that ended before they were meant to, and what was learnt from each.
struct EndingPlan {
  private let ground: SampleGround

  init(_ ground: SampleGround) { self.ground = ground }

  private static let unplanned: Set<ReasonForPlacementChange> = [
    .close, .alleg, .stand, .apprr, .creqb, .creqo, .child,
  ]

  func add(to ledger: inout Ledger) {
    for child in ground.roll.children.indices {
      var dice = ground.dice(child, .endings)
      let episodes = ground.records[child].episodes
      for (position, episode) in episodes.enumerated() where isEarly(episode) {
        guard let endedOn = episode.ceasedOn else { continue }
        let startedOn = EndingPlan.start(of: position, episodes)
        ledger.add(ending(on: endedOn, from: startedOn, &dice), for: child)
      }
    }
  }

  private func isEarly(_ episode: CareEpisode) -> Bool {
    guard let endedOn = episode.ceasedOn, let reason = episode.reasonPlacementChanged else {
      return false
    }
    return (episode.placement == .u1 || episode.placement == .u4)
      && endedOn >= ground.yearEnds.firstDay && EndingPlan.unplanned.contains(reason)
  }

  /// The placement goes back over episodes in which only the legal status changed.
  private static func start(of position: Int, _ episodes: [CareEpisode]) -> Day {
    var first = position
    while first > 0, episodes[first].reasonBegan == .l { first -= 1 }
    return episodes[first].startedOn
  }

  private func ending(on endedOn: Day, from startedOn: Day, _ dice: inout Dice) -> EarlyEnding {
    let groups = dice.draw(
      dice.number(from: 1, through: 2), of: Array(EndingGroup.allCases.indices)
    )
    .sorted().map { EndingGroup.allCases[$0] }
    let isLookedAt = dice.happens(90)
    let text = groups.first.map { dice.one(of: EndingPlan.texts(of: $0)) }
    let wait = dice.number(from: 20, through: 75)
    return .with {
      $0.endedOn = endedOn
      $0.placementStartedOn = startedOn
      let reviewedOn = endedOn.adding(days: wait)
      guard isLookedAt, reviewedOn <= ground.end else { return }
      $0.groups = groups
      $0.learning = text
      $0.reviewedOn = reviewedOn
    }
  }

  private static func texts(of group: EndingGroup) -> [String] {
    switch group {
    case .carers:
      [
        "The carers' own children had moved out and the house had become quiet.",
        "An illness in the carers' family came at the hardest time.",
      ]
    case .support:
      [
        "Respite was agreed and never arranged.",
        "The carers' last review was held without asking how they coped at night.",
      ]
    case .practice:
      [
        "Nobody drew the earlier moves together, so the fourth looked like the first.",
        "A meeting to hold the placement was called when notice had already been given.",
      ]
    case .family:
      [
        "Family time was changed three times in a term and the child paid for it.",
        "The brother had gone home, and nobody had told the child why.",
      ]
    }
  }
}
