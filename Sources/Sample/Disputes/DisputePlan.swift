import Care

/// What officers raised, informally and formally, and how it ended.
struct DisputePlan {
  let ground: SampleGround
  let officers: OfficerPlan

  init(_ ground: SampleGround, _ officers: OfficerPlan) {
    self.ground = ground
    self.officers = officers
  }

  func add(to ledger: inout Ledger) {}
}
