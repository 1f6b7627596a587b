import Care

/// What officers raised, informally and formally, and how it ended: planned first, so that the
/// decisions which it is about can be written with the reviews.
struct DisputePlan {
  private let ground: SampleGround
  private let officers: OfficerPlan
  private let years: [Year]

  private struct Year {
    let interventions: [InterventionPlan.Planned]
    let escalations: [(planned: PlannedEscalation, course: EscalationCourse, from: Int?)]
  }

  init(_ ground: SampleGround, _ officers: OfficerPlan) {
    self.ground = ground
    self.officers = officers
    years = DisputeQuota.years.enumerated().map { year, quota in
      let planned = EscalationPlan(ground, officers, year: year, quota).escalations
      let interventions = InterventionPlan(ground, officers, year: year, quota, before: planned)
      let escalations = zip(planned, interventions.raised).map { escalation, from in
        var dice = Dice(
          seed: ground.authority.seed &+ UInt64(escalation.slot), child: escalation.child,
          subject: .disputes)
        return (escalation, EscalationCourse(escalation, end: ground.end, &dice), from)
      }
      return Year(interventions: interventions.all, escalations: escalations)
    }
  }

  /// The decisions that were not carried out, for each child of whom any was raised.
  var owed: [Int: [OwedDecision]] {
    OwedDecision.byChild(
      years.flatMap { year in
        year.interventions.compactMap { owed($0.intervention, of: $0.child) }
          + year.escalations.compactMap { owed($0.course.escalation, of: $0.planned.child) }
      })
  }

  private func owed(_ escalation: Escalation, of child: Int) -> OwedDecision? {
    escalation.issues.first.flatMap {
      OwedDecision(
        $0.owed, of: child, raisedOn: escalation.openedOn,
        until: escalation.resolvedOn ?? ground.end,
        isDone: escalation.outcomeForChild != nil, in: ground)
    }
  }

  private func owed(_ intervention: Intervention, of child: Int) -> OwedDecision? {
    intervention.issue?.owed.flatMap {
      OwedDecision(
        $0, of: child, raisedOn: intervention.raisedOn, until: intervention.endedOn ?? ground.end,
        isDone: intervention.outcome == .resolved, in: ground)
    }
  }

  func add(to ledger: inout Ledger) {
    for (number, year) in years.enumerated() {
      let keys = year.interventions.map { ledger.add($0.intervention, for: $0.child) }
      for (planned, course, from) in year.escalations {
        add(course, of: planned.child, raisedFrom: from.map { keys[$0] }, to: &ledger)
      }
      addReferrals(number, count: DisputeQuota.years[number].referrals, to: &ledger)
    }
  }

  private func add(
    _ course: EscalationCourse, of child: Int, raisedFrom intervention: Key<Intervention>?,
    to ledger: inout Ledger
  ) {
    var escalation = course.escalation
    escalation.intervention = intervention
    let key = ledger.add(escalation, for: child)
    for var stage in course.stages {
      stage.escalation = key
      ledger.add(stage, for: child)
    }
  }

  /// Children at immediate risk: referred within the hour, and no dispute.
  private func addReferrals(_ year: Int, count: Int, to ledger: inout Ledger) {
    var dice = ground.dice(year, .referrals)
    for _ in 0..<ground.scale.count(count) {
      let days = ground.years[year].days
      let day = dice.day(from: days.first, through: days.last)
      guard let child = ground.child(inCareOn: day, &dice) else { continue }
      let second = dice.number(from: 8 * 60, through: 21 * 60) * 60
      let (recipient, text) = dice.one(of: DisputeWords.referrals)
      ledger.add(
        RiskReferral.with {
          $0.referredAt = Moment(seconds: Int64(day.number) * 86_400 + Int64(second))
          $0.recipient = recipient
          $0.officer = officers.officer(of: child, on: day)
          $0.text = text
        }, for: child)
    }
  }
}
