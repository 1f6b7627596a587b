import Care

/// What the service records of each review: how it was held, its record, its quality form, decisions.
struct ReviewRecords {
  let ground: SampleGround
  let officers: OfficerPlan

  init(_ ground: SampleGround, _ officers: OfficerPlan) {
    self.ground = ground
    self.officers = officers
  }

  func add(to ledger: inout Ledger) {}
}
