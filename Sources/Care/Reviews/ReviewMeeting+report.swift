extension ReviewMeeting {
  /// The last day on which the social worker's report is in time.
  package func reportDueOn(policies: Policies = .standard) -> Day? {
    try? WorkingDays.englandAndWales.day(policies.count(.reportDays, on: heldOn), before: heldOn)
  }

  /// Whether the social worker's report was ready in time; nil where that cannot be told.
  package func wasReportInTime(policies: Policies = .standard) -> Bool? {
    guard let socialWorkReportOn, let due = reportDueOn(policies: policies) else { return nil }
    return socialWorkReportOn <= due
  }

  /// Whether the plans for the child were there as early as the report has to be; nil where that
  /// cannot be told.
  package func werePlansInTime(policies: Policies = .standard) -> Bool? {
    guard let plansAvailableOn, let due = reportDueOn(policies: policies) else { return nil }
    return plansAvailableOn <= due
  }
}
