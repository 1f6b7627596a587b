import Care

/// Who works for the service, and who has which child, as records.
struct OfficerPlan: Sendable {
  private let keys: [Key<Officer>]
  private let spans: [[AllocationPlan.Span]]
  /// Officers by number, with the days on which each has a post.
  let members: [StaffPlan.Member]

  init(_ ground: SampleGround, _ ledger: inout Ledger) {
    let staff = StaffPlan(ground)
    members = staff.members
    keys = StaffRecords(ground, staff).add(to: &ledger)
    spans = AllocationPlan(ground, staff).spans
    AppointmentRecords(ground, keys, spans).add(to: &ledger)
    SupervisionRecords(ground, staff, keys).add(to: &ledger)
    NetworkRecords(ground).add(to: &ledger)
  }

  /// The officer who has a child on a day; nil where nobody has.
  func officer(of child: Int, on day: Day) -> Key<Officer>? {
    for span in spans[child].reversed()
    where span.from <= day && (span.until.map { $0 > day } ?? true) {
      return keys[span.member]
    }
    return nil
  }
}
