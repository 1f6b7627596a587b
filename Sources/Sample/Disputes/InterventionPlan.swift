import Care

/// The informal interventions of a year: those that became an escalation, those that were raised again
/// for the same child, and all others.
struct InterventionPlan {
  private let ground: SampleGround
  private let officers: OfficerPlan
  private let index: Int
  private let quota: DisputeQuota

  init(_ ground: SampleGround, _ officers: OfficerPlan, year: Int, _ quota: DisputeQuota) {
    self.ground = ground
    self.officers = officers
    index = year
    self.quota = quota
  }

  /// Adds the year's interventions; for each escalation the one that it was raised from, or nil.
  func add(
    to ledger: inout Ledger, before escalations: [PlannedEscalation]
  ) -> [Key<Intervention>?] {
    var dice = ground.dice(index, .interventions)
    var left = ground.scale.count(quota.interventions)
    let raised = escalations.map { escalation -> Key<Intervention>? in
      guard left > 0, dice.happens(45), let first = first(of: escalation, &dice),
        let closed = try? first.raised(on: escalation.openedOn, key: Key(0)).closed
      else { return nil }
      left -= 1
      return ledger.add(closed, for: escalation.child)
    }
    addOthers(left, &dice, to: &ledger)
    return raised
  }

  /// What was tried informally some weeks before a formal escalation.
  private func first(of escalation: PlannedEscalation, _ dice: inout Dice) -> Intervention? {
    let issues = InterventionIssue.allCases.filter {
      $0.escalationIssues.contains(escalation.issue) && $0.reason == escalation.reason
    }
    guard !issues.isEmpty else { return nil }
    let issue = dice.one(of: issues)
    let raisedOn = escalation.openedOn.adding(days: -dice.number(from: 8, through: 50))
    guard raisedOn >= ground.years[index].firstDay,
      ground.roll.children[escalation.child].mayBeReviewed(on: raisedOn)
    else { return nil }
    return .with {
      $0.raisedOn = raisedOn
      $0.officer = officers.officer(of: escalation.child, on: raisedOn)
      $0.issue = issue
      $0.text = DisputeWords.text(of: issue)
    }
  }

  private func addOthers(_ count: Int, _ dice: inout Dice, to ledger: inout Ledger) {
    let months = Scale.shares(of: DisputeQuota.interventionMonths, total: count)
    var latest: [(child: Int, issue: InterventionIssue)] = []
    for (month, count) in months.enumerated() {
      let days = ground.yearEnds.month(month, of: index)
      var found: [(child: Int, issue: InterventionIssue)] = []
      for _ in 0..<count {
        let day = dice.day(from: days.first, through: days.last)
        let again = latest.isEmpty || !dice.happens(14) ? nil : dice.one(of: latest)
        guard let next = again.flatMap({ isThere($0, on: day) ? $0 : nil }) ?? new(on: day, &dice)
        else { continue }
        found.append(next)
        ledger.add(intervention(next, on: day, &dice), for: next.child)
      }
      latest = Array((found + latest).prefix(150))
    }
  }

  private func isThere(_ earlier: (child: Int, issue: InterventionIssue), on day: Day) -> Bool {
    ground.roll.children[earlier.child].mayBeReviewed(on: day)
      && earlier.issue.ages.contains(ground.age(of: earlier.child, on: day))
  }

  private func new(on day: Day, _ dice: inout Dice) -> (child: Int, issue: InterventionIssue)? {
    let issue = dice.one(of: InterventionIssue.weights)
    let fitting = ground.child(inCareOn: day, &dice) { child in
      issue.ages.contains(ground.age(of: child, on: day))
    }
    if let fitting { return (fitting, issue) }
    return ground.child(inCareOn: day, &dice).map { ($0, .needsNotActioned) }
  }

  private func intervention(
    _ about: (child: Int, issue: InterventionIssue), on day: Day, _ dice: inout Dice
  ) -> Intervention {
    let outcome: InterventionOutcome? = dice.one(of: [
      (.resolved, 84), (.noChange, 9), (.withdrawn, 4), (nil, 3),
    ])
    return .with {
      $0.raisedOn = day
      $0.officer = officers.officer(of: about.child, on: day)
      $0.issue = about.issue
      $0.text = DisputeWords.text(of: about.issue)
      guard let outcome else { return }
      $0.outcome = outcome
      $0.endedOn = day.adding(days: dice.number(from: 3, through: 45))
    }
  }
}

extension InterventionIssue {
  /// Each issue as often as it is raised.
  static let weights: [(InterventionIssue, Int)] = [
    (.matching, 9), (.lifeStory, 10), (.stability, 9), (.leavingCare, 9), (.needsNotActioned, 14),
    (.disruption, 7), (.parentingAssessment, 5), (.healthConsents, 6), (.neurodevelopment, 4),
    (.education, 8), (.adultSocialCare, 3), (.carePlan, 6), (.team, 3), (.partner, 2),
    (.familyFinding, 3), (.legalStatus, 2),
  ]

  /// The ages of the children whom it may be about.
  var ages: ClosedRange<Int> {
    switch self {
    case .leavingCare: 15...17
    case .adultSocialCare: 16...17
    case .education: 4...16
    case .lifeStory: 3...15
    case .familyFinding: 0...8
    case .matching: 2...16
    case .neurodevelopment: 4...17
    case .parentingAssessment: 0...13
    default: 0...17
    }
  }
}
