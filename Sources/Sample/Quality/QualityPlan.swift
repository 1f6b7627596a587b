import Care

/// What the service learns: the survey, audits, benchmarks, early endings, themes and plans.
struct QualityPlan {
  let ground: SampleGround
  let officers: OfficerPlan

  init(_ ground: SampleGround, _ officers: OfficerPlan) {
    self.ground = ground
    self.officers = officers
  }

  func add(to ledger: inout Ledger) {}
}
