import Care

/// Who works for the service, and who has which child.
struct OfficerPlan: Sendable {
  init(_ ground: SampleGround, _ ledger: inout Ledger) {}

  /// The officer who has a child on a day; nil where nobody has.
  func officer(of child: Int, on day: Day) -> Key<Officer>? { nil }
}
