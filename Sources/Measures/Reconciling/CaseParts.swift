import Care

/// The keys of a breakdown of the service's work that must add up to a whole.
struct CaseParts: Sendable {
  /// What the keys add up to.
  enum Whole: Sendable {
    /// What each of them is a share of.
    case denominator
    /// The figure of the measure without a key.
    case total
    /// Another key of the same breakdown.
    case key(String)
  }

  let measure: String
  let dimension: String
  let whole: Whole
  let isOfDay: Bool
  private let keys: Keys

  private enum Keys: Sendable {
    case all(but: [String])
    case only([String])
  }

  /// The breakdown as a check calls it.
  var name: String {
    if case .key(let key) = whole { return "\(dimension): \(key)" }
    return dimension
  }

  private init(
    _ measure: String, by dimension: String, to whole: Whole, _ keys: Keys = .all(but: []),
    isOfDay: Bool = false
  ) {
    self.measure = measure
    self.dimension = dimension
    self.whole = whole
    self.keys = keys
    self.isOfDay = isOfDay
  }

  func counts(_ key: String) -> Bool {
    switch keys {
    case .all(let apart): !apart.contains(key)
    case .only(let some): some.contains(key)
    }
  }

  static let all = [
    CaseParts("reviews.venue_share", by: "venue", to: .denominator, .all(but: [inPerson])),
    CaseParts(
      "reviews.venue_share", by: "venue", to: .key(inPerson),
      .only(["where the child lives", "school", "office", "elsewhere"])),
    CaseParts("permanence.track_share", by: "track", to: .denominator),
    CaseParts("safeguarding.concern_share", by: "concern", to: .denominator),
    CaseParts("escalations.opened", by: "reason", to: .total),
    CaseParts("escalations.reason_share", by: "reason", to: .denominator),
    CaseParts(
      "escalations.resolved_at_share", by: "level", to: .denominator, .all(but: [upperStages])),
    CaseParts(
      "escalations.resolved_at_share", by: "level", to: .key(upperStages),
      .only([EscalationLevel.assistantDirector, .director].map(\.rawValue))),
    CaseParts("interventions.recorded", by: "issue", to: .total),
    CaseParts("escalations.outcome_share", by: "outcome", to: .denominator),
    CaseParts("reviews.late_by_reason_share", by: "reason", to: .denominator),
    CaseParts("midpoint.progress_share", by: "progress", to: .denominator),
    CaseParts("audits.done", by: "area", to: .total),
    CaseParts("oversight.footprints", by: "work", to: .total),
    CaseParts("voice.sent_views", by: "sent_by", to: .total),
    CaseParts("workforce.staff", by: "sex", to: .total, isOfDay: true),
    CaseParts("workforce.staff", by: "ethnic_group", to: .total, isOfDay: true),
    CaseParts("workforce.ethnicity_share", by: "ethnic_group", to: .denominator, isOfDay: true),
    CaseParts("accommodation.unsuitable", by: "age_band", to: .total, isOfDay: true),
  ]

  private static let inPerson = "in person"
  private static let upperStages = "stages 3 and 4: assistant director or director"
}

/// One number that two measures count, each in its own way.
struct CountedTwice: Sendable {
  let one: Side
  let other: Side

  /// One of the two, of the year or of its last day.
  struct Side: Sendable {
    let measure: String
    let dimension: String
    let key: String
    let isDenominator: Bool
    let isOfDay: Bool

    var name: String {
      measure + (key.isEmpty ? "" : ", \(key)") + (isDenominator ? ", of how many" : "")
    }
  }

  private static func counted(
    _ measure: String, _ dimension: String = "", _ key: String = "", isOfDay: Bool = false
  ) -> Side {
    Side(
      measure: measure, dimension: dimension, key: key, isDenominator: false, isOfDay: isOfDay)
  }

  private static func of(
    _ measure: String, _ dimension: String = "", _ key: String = "", isOfDay: Bool = false
  ) -> Side {
    Side(measure: measure, dimension: dimension, key: key, isDenominator: true, isOfDay: isOfDay)
  }

  static let all =
    [
      of("reviews.venue_share", "venue", "in person"), of("reports.social_work_on_time_share"),
      of("plans.available_on_time_share"),
      of("permanence.plan_share"), of("permanence.plan_type_share", "plan", "other: parallel"),
      of("voice.considered_in_plan_share"), of("safeguarding.reviews_with_concern_share"),
      of("visits.seen_before_review_share"),
    ].map { CountedTwice(one: $0, other: counted("reviews.held")) }
    + [
      CountedTwice(
        one: of("placements.moves_notified_share"), other: counted("placements.unplanned_moves")),
      CountedTwice(
        one: of("placements.early_review_decided_share"),
        other: counted("placements.unplanned_moves")),
      CountedTwice(
        one: of("permanence.second_review_plan_share"),
        other: counted("reviews.held", "sequence", "second")),
      CountedTwice(
        one: of("allocation.met_before_first_review_share"),
        other: counted("reviews.held", "sequence", "first")),
      CountedTwice(
        one: of("permanence.track_share", "track", "single"),
        other: counted("permanence.plan_share")),
      CountedTwice(
        one: counted("safeguarding.reviews_with_concern"),
        other: counted("safeguarding.reviews_with_concern_share")),
      CountedTwice(
        one: of("safeguarding.children_with_concern_share"),
        other: counted("population.in_care_during_year")),
      CountedTwice(
        one: of("visits.in_six_months_share", isOfDay: true),
        other: counted("population.in_care", isOfDay: true)),
      CountedTwice(
        one: of("allocation.child_told_share", isOfDay: true),
        other: counted("population.in_care", isOfDay: true)),
    ]
}
