import Care

/// What the service records of each review: how it was held, its record, its quality form, decisions,
/// and what officers do between reviews.
struct ReviewRecords {
  private let ground: SampleGround
  private let officers: OfficerPlan
  private let owed: [Int: [OwedDecision]]

  init(_ ground: SampleGround, _ officers: OfficerPlan, owed: [Int: [OwedDecision]]) {
    self.ground = ground
    self.officers = officers
    self.owed = owed
  }

  func add(to ledger: inout Ledger) {
    let reviews = HeldReviews(ground)
    let meetings = MeetingPlan(ground, reviews)
    let recording = RecordingPlan(ground, reviews)
    let forms = FormPlan(ground, reviews)
    for (position, review) in reviews.all.enumerated() {
      let officer = officers.officer(of: review.child, on: review.heldOn)
      ledger.add(meetings.meeting(of: position, by: officer), for: review.child)
      ledger.add(recording.record(of: position, by: officer), for: review.child)
      ledger.add(forms.form(of: position), for: review.child)
      if let late = LatePlan.reason(of: review, ground) { ledger.add(late, for: review.child) }
    }
    DecisionPlan(ground, reviews, owed: owed).add(to: &ledger)
    OversightPlan(ground, reviews, officers).add(to: &ledger)
    MonitoringPlan(ground, reviews, forms.plans).add(to: &ledger)
    BookingPlan(ground, reviews).add(to: &ledger)
    RecordText(ground, reviews).add(to: &ledger)
    ChildsWords(ground, reviews).add(to: &ledger)
    SentViewsPlan(ground, reviews).add(to: &ledger)
  }
}
