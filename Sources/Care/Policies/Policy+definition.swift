extension Policy {
  /// What the policy decides, what it is without a setting, and why it is open.
  package var definition: PolicyDefinition {
    switch self {
    case .dayCounted: .dayCounted
    case .adjournmentDays: .adjournmentDays
    case .adjournments: .adjournments
    case .transferRestartsClock: .transferRestartsClock
    case .adoptionTimetable: .adoptionTimetable
    case .remandFirstDays: .remandFirstDays
    case .remandSecondMonths: .remandSecondMonths
    case .remandLaterMonths: .remandLaterMonths
    case .unknownSequenceDays: .unknownSequenceDays
    case .firstReviewDays: .firstReviewDays
    case .shortBreakGapMonths: .shortBreakGapMonths
    case .decisionsDays: .decisionsDays
    case .responseDays: .responseDays
    case .completeDays: .completeDays
    case .distributeDays: .distributeDays
    case .silentAttendanceTakesPart: .silentAttendanceTakesPart
    case .liveVideoCountsAs: .liveVideoCountsAs
    case .chineseGroup: .chineseGroup
    case .residentialEmploymentGroup: .residentialEmploymentGroup
    case .youngOffenderInstitutionGroup: .youngOffenderInstitutionGroup
    case .keptFromYear: .keptFromYear
    case .allocationHours: .allocationHours
    case .allocationDays: .allocationDays
    case .noticeDays: .noticeDays
    case .longLeaveDays: .longLeaveDays
    case .caseloadLowest: .caseloadLowest
    case .caseloadHighest: .caseloadHighest
    case .caseloadLimit: .caseloadLimit
    case .supervisionLowest: .supervisionLowest
    case .supervisionHighest: .supervisionHighest
    case .auditMonths: .auditMonths
    case .smallNumberLimit: .smallNumberLimit
    case .planUpdateDays: .planUpdateDays
    case .reportDays: .reportDays
    case .midpointWindow: .midpointWindow
    case .moveNoticeDays: .moveNoticeDays
    case .educationPlanMonths: .educationPlanMonths
    case .ehcPlanMonths: .ehcPlanMonths
    case .teamManagerDays: .teamManagerDays
    case .headOfServiceDays: .headOfServiceDays
    case .assistantDirectorDays: .assistantDirectorDays
    case .directorDays: .directorDays
    case .disputeDays: .disputeDays
    case .repeatMonths: .repeatMonths
    case .repeatsBeforeRaising: .repeatsBeforeRaising
    }
  }
}
