import Care

/// The informal interventions of a year: those that became an escalation, those that were raised again
/// for the same child, and all others.
struct InterventionPlan {
  /// An intervention and the child whom it is about.
  struct Planned: Sendable {
    let child: Int
    let intervention: Intervention
  }

  private let ground: SampleGround
  private let officers: OfficerPlan
  private let index: Int
  private(set) var all: [Planned] = []
  /// For each escalation the place of the intervention that it was raised from, or nil.
  private(set) var raised: [Int?] = []

  init(
    _ ground: SampleGround, _ officers: OfficerPlan, year: Int, _ quota: DisputeQuota,
    before escalations: [PlannedEscalation]
  ) {
    self.ground = ground
    self.officers = officers
    index = year
    var dice = ground.dice(index, .interventions)
    let count = ground.scale.count(quota.interventions)
    for escalation in escalations {
      guard all.count < count, dice.happens(45), let first = first(of: escalation, &dice),
        let closed = try? first.raised(on: escalation.openedOn, key: Key(0)).closed
      else {
        raised.append(nil)
        continue
      }
      raised.append(all.count)
      all.append(Planned(child: escalation.child, intervention: closed))
    }
    addOthers(count - all.count, &dice)
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
      ground.roll.children[escalation.child].mayBeReviewed(on: raisedOn),
      isGrounded(issue, in: escalation.child, on: raisedOn)
    else { return nil }
    return .with {
      $0.raisedOn = raisedOn
      $0.officer = officers.officer(of: escalation.child, on: raisedOn)
      $0.issue = issue
      $0.text = DisputeWords.text(of: issue)
    }
  }

  private mutating func addOthers(_ count: Int, _ dice: inout Dice) {
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
        all.append(
          Planned(child: next.child, intervention: intervention(next, on: day, &dice)))
      }
      latest = Array((found + latest).prefix(150))
    }
  }

  private func isThere(_ earlier: (child: Int, issue: InterventionIssue), on day: Day) -> Bool {
    ground.roll.children[earlier.child].mayBeReviewed(on: day)
      && earlier.issue.ages.contains(ground.age(of: earlier.child, on: day))
      && isGrounded(earlier.issue, in: earlier.child, on: day)
  }

  /// Whether an issue that is about work can be about work which a review decided on.
  private func isGrounded(_ issue: InterventionIssue, in child: Int, on day: Day) -> Bool {
    issue.owed == nil || ground.reviewed(child, wellBefore: day) != nil
  }

  private func new(on day: Day, _ dice: inout Dice) -> (child: Int, issue: InterventionIssue)? {
    let issue = dice.one(of: InterventionIssue.weights)
    let fitting = ground.child(inCareOn: day, &dice) { child in
      issue.ages.contains(ground.age(of: child, on: day)) && isGrounded(issue, in: child, on: day)
    }
    if let fitting { return (fitting, issue) }
    return ground.child(inCareOn: day, &dice).map { ($0, .team) }
  }

  private func intervention(
    _ about: (child: Int, issue: InterventionIssue), on day: Day, _ dice: inout Dice
  ) -> Intervention {
    // A few take months; whatever is open at the end has not been so for a year.
    let (outcome, isSlow): (InterventionOutcome, Bool) = dice.one(of: [
      ((.resolved, false), 84), ((.noChange, false), 9), ((.withdrawn, false), 4),
      ((.noChange, true), 3),
    ])
    return .with {
      $0.raisedOn = day
      $0.officer = officers.officer(of: about.child, on: day)
      $0.issue = about.issue
      $0.text = DisputeWords.text(of: about.issue)
      let endedOn = day.adding(
        days: dice.number(from: 3, through: 45) * (isSlow ? 5 : 1))
      guard endedOn <= ground.end else { return }
      $0.outcome = outcome
      $0.endedOn = endedOn
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
