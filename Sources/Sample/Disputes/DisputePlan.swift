import Care

/// What officers raised, informally and formally, and how it ended.
struct DisputePlan {
  private let ground: SampleGround
  private let officers: OfficerPlan

  init(_ ground: SampleGround, _ officers: OfficerPlan) {
    self.ground = ground
    self.officers = officers
  }

  func add(to ledger: inout Ledger) {
    for (year, quota) in zip(0..., DisputeQuota.years) {
      let planned = EscalationPlan(ground, officers, year: year, quota).escalations
      let interventions = InterventionPlan(ground, officers, year: year, quota)
      let raised = interventions.add(to: &ledger, before: planned)
      for (escalation, from) in zip(planned, raised) {
        add(escalation, raisedFrom: from, to: &ledger)
      }
      addReferrals(year, count: quota.referrals, to: &ledger)
    }
  }

  private func add(
    _ planned: PlannedEscalation, raisedFrom intervention: Key<Intervention>?,
    to ledger: inout Ledger
  ) {
    var dice = Dice(
      seed: ground.authority.seed &+ UInt64(planned.slot), child: planned.child, subject: .disputes)
    let course = EscalationCourse(planned, end: ground.end, &dice)
    var escalation = course.escalation
    escalation.intervention = intervention
    let key = ledger.add(escalation, for: planned.child)
    for var stage in course.stages {
      stage.escalation = key
      ledger.add(stage, for: planned.child)
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
