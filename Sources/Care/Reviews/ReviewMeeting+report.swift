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
}
