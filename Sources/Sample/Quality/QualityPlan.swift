import Care

/// What the service learns: the survey, audits, benchmarks, early endings, themes and plans.
struct QualityPlan {
  private let ground: SampleGround
  private let officers: OfficerPlan

  init(_ ground: SampleGround, _ officers: OfficerPlan) {
    self.ground = ground
    self.officers = officers
  }

  func add(to ledger: inout Ledger) {
    SurveyPlan(ground).add(to: &ledger)
    AuditPlan(ground, officers).add(to: &ledger)
    BenchmarkPlan(ground, officers).add(to: &ledger)
    ObservationPlan(ground, officers).add(to: &ledger)
    EndingPlan(ground).add(to: &ledger)
    ServiceYearPlan(ground).add(to: &ledger)
    FeedbackPlan(ground).add(to: &ledger)
    ActionPlan(ground).add(to: &ledger)
  }
}
