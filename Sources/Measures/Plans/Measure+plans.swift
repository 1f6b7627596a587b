import Care

extension Measure {
  /// Measures of the plans that officers judge at reviews, and of what they watch between them.
  static let plans: [Measure] = [
    Measure(
      identifier: "plans.suitable_share", kind: .share, unit: .percent,
      counted: "reviews at which the plan was judged suitable",
      outOf: "reviews at which it was judged",
      definition:
        "Reviews held in the period whose quality form judges the care plan, the plans for "
        + "health, education and family, or the legal status suitable, of those whose form judges it.",
      cases: [.suitablePlans], needs: [QualityForm.self]),
    Measure(
      identifier: "plans.all_suitable_share", kind: .share, unit: .percent,
      counted: "reviews at which all four plans were there and suitable",
      outOf: "reviews at which all four were judged",
      definition:
        "Reviews held in the period whose quality form has a plan for permanence and judges the "
        + "plans for health, education and family suitable, all at once, of those whose form answers "
        + "all four.",
      cases: [
        .ofReviews("all plans suitable", where: { $0.form?.areAllPlansSuitable != nil }) {
          review, _ in review.form?.areAllPlansSuitable == true
        }
      ], needs: [QualityForm.self]),
    Measure(
      identifier: "plans.planning_meeting_share", kind: .share, unit: .percent,
      counted: "reviews before which a planning meeting was held",
      outOf: "reviews of which it was recorded",
      definition:
        "Reviews held in the period whose quality form says that a care planning meeting had "
        + "been held, of those whose form says whether one had.",
      cases: [
        .ofReviews("planning meeting", where: { $0.form?.planningMeetingHeld != nil }) {
          review, _ in review.form?.planningMeetingHeld == true
        }
      ], needs: [QualityForm.self]),
    Measure(
      identifier: "plans.up_to_date_share", kind: .share, unit: .percent,
      counted: "children for whom it is done and not due again",
      outOf: "children in care who need it",
      definition:
        "Children in care on the day for whom the officer watches the item, and needs it, by "
        + "the newest row by then: done, and not due again before the day, by the day that the officer "
        + "set or else the rule of the item.",
      cases: [.upToDateItems], needs: [MonitoredItem.self]),
  ]
}

extension CaseBreakdown {
  static let suitablePlans = CaseBreakdown(
    "suitable plans", by: "plan",
    keys: ["care plan", "health", "education", "family and social relationships", "legal status"],
    .events { grounds in
      grounds.reviews.map { review in
        .answered(
          review.child, on: review.heldOn,
          [
            review.form?.isCarePlanSuitable, review.form?.isHealthPlanSuitable,
            review.form?.isEducationPlanSuitable, review.form?.isFamilyPlanSuitable,
            review.form?.isLegalStatusSuitable,
          ])
      }
    })

  static let upToDateItems = CaseBreakdown(
    "items up to date", by: "item", keys: MonitoredItemKind.allCases.map(\.rawValue),
    .yearEnds { grounds, day in
      let newest = grounds.newestItems(on: day)
      return grounds.inCare(on: day).map { history in
        let items = newest[history.key, default: [:]]
        return .answered(
          history.key, on: day,
          MonitoredItemKind.allCases.map { kind in
            items[kind].flatMap { $0.isUpToDate(for: history, on: day, policies: grounds.policies) }
          })
      }
    })
}

extension QualityForm {
  /// Whether there is a plan for permanence and those for health, education and family are suitable;
  /// nil where one of the four was not judged.
  fileprivate var areAllPlansSuitable: Bool? {
    guard let hasPermanencePlan, let isHealthPlanSuitable, let isEducationPlanSuitable,
      let isFamilyPlanSuitable
    else { return nil }
    return hasPermanencePlan && isHealthPlanSuitable && isEducationPlanSuitable
      && isFamilyPlanSuitable
  }
}

extension CaseGrounds {
  /// What is watched of each child, as it stood at the end of a day.
  fileprivate func newestItems(
    on day: Day
  ) -> [Key<Child>: [MonitoredItemKind: MonitoredItem]] {
    var newest: [Key<Child>: [MonitoredItemKind: MonitoredItem]] = [:]
    for row in entries.all(MonitoredItem.self) where row.value.recordedOn <= day {
      guard let child = row.child, let kind = row.value.item else { continue }
      if let held = newest[child]?[kind], held.recordedOn > row.value.recordedOn { continue }
      newest[child, default: [:]][kind] = row.value
    }
    return newest
  }
}

extension MonitoredItem {
  /// Nil where it is not needed, or not said to be.
  fileprivate func isUpToDate(
    for history: CareHistory, on day: Day, policies: Policies
  ) -> Bool? {
    guard isNeeded == true else { return nil }
    guard let lastOn, lastOn <= day else { return false }
    return nextDue(for: history, on: day, policies: policies).map { $0 >= day } ?? true
  }
}
