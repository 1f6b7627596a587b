/// A choice that the law leaves open, or that we could not verify; each service may set it, from a day.
package enum Policy: String, CaseIterable, Hashable, Sendable {
  case dayCounted = "reviews.day-counted"
  case adjournmentDays = "reviews.adjournment-working-days"
  case adjournments = "reviews.adjournments"
  case transferRestartsClock = "reviews.transfer-restarts-clock"
  case adoptionTimetable = "reviews.adoption-timetable"
  case remandFirstDays = "reviews.remand-first-working-days"
  case remandSecondMonths = "reviews.remand-second-months"
  case remandLaterMonths = "reviews.remand-later-months"
  case unknownSequenceDays = "reviews.unknown-sequence-days"
  case firstReviewDays = "reviews.first-review-days"
  case shortBreakGapMonths = "reviews.short-break-gap-months"
  case decisionsDays = "records.decisions-working-days"
  case responseDays = "records.response-working-days"
  case completeDays = "records.complete-working-days"
  case distributeDays = "records.distribute-working-days"
  case silentAttendanceTakesPart = "voice.silent-attendance-takes-part"
  case liveVideoCountsAs = "voice.live-video-counts-as"
  case chineseGroup = "ethnicity.chinese-group"
  case residentialEmploymentGroup = "placement.residential-employment-group"
  case youngOffenderInstitutionGroup = "placement.young-offender-institution-group"
  case keptFromYear = "register.kept-from-year"
  case allocationHours = "officers.allocation-hours"
  case allocationDays = "officers.allocation-working-days"
  case noticeDays = "officers.notice-working-days"
  case longLeaveDays = "officers.long-leave-working-days"
  case caseloadLowest = "officers.caseload-lowest"
  case caseloadHighest = "officers.caseload-highest"
  case caseloadLimit = "officers.caseload-limit"
  case supervisionLowest = "supervision.sessions-lowest"
  case supervisionHighest = "supervision.sessions-highest"
  case auditMonths = "audits.look-back-months"
  case smallNumberLimit = "figures.small-number-limit"
  case planUpdateDays = "records.plan-updated-working-days"
  case reportDays = "reviews.report-working-days"
  case midpointWindow = "oversight.midpoint-window"
  case moveNoticeDays = "oversight.move-notice-working-days"
  case educationPlanMonths = "plans.education-plan-months"
  case ehcPlanMonths = "plans.ehc-plan-months"
  case teamManagerDays = "disputes.stage-1-working-days"
  case headOfServiceDays = "disputes.stage-2-working-days"
  case assistantDirectorDays = "disputes.stage-3-working-days"
  case directorDays = "disputes.stage-4-working-days"
  case disputeDays = "disputes.all-working-days"
  case repeatMonths = "disputes.repeat-months"
  case repeatsBeforeRaising = "disputes.repeats-before-raising"

  /// How the policy is stored and shown.
  package var name: String { rawValue }

  package init?(name: String) { self.init(rawValue: name) }
}

/// What a policy decides, what it is without a setting, and why it is open.
package struct PolicyDefinition: Hashable, Sendable {
  /// What it is called, to whoever has not read its sentence.
  package let title: String
  /// What it decides, in one sentence.
  package let sentence: String
  /// What holds where nothing is set.
  package let standard: PolicyValue
  package let allowed: PolicyRange
  /// Why it is a setting and not a rule.
  package let whyOpen: String
  package let citation: Citation

  init(
    _ title: String, _ sentence: String, standard: PolicyValue, allowed: PolicyRange,
    because whyOpen: String,
    _ citation: Citation
  ) {
    self.title = title
    self.sentence = sentence
    self.standard = standard
    self.allowed = allowed
    self.whyOpen = whyOpen
    self.citation = citation
  }
}
