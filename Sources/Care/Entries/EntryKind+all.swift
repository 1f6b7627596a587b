extension EntryKind {
  /// Every kind of entry, by subject: the table of contents of the service's own records.
  package static let all: [EntryKind] = [
    // Officers
    EntryKind(Officer.self),
    EntryKind(Post.self),
    EntryKind(Leave.self),
    EntryKind(Notice.self),
    EntryKind(Appointment.self),
    // People
    EntryKind(PersonInvolved.self),
    // SocialWork
    EntryKind(TeamEpisode.self),
    EntryKind(RecordProtection.self),
    EntryKind(ConflictOfInterest.self),
    EntryKind(EmergencyAccess.self),
    // Children
    EntryKind(ChildProfile.self),
    EntryKind(HomeArea.self),
    // Reviews
    EntryKind(ReviewPlan.self),
    EntryKind(Postponement.self),
    EntryKind(ReviewMeeting.self),
    EntryKind(LateReview.self),
    EntryKind(ReviewRecord.self),
    EntryKind(ReviewDecision.self),
    EntryKind(RecordBlock.self),
    EntryKind(RecordRelease.self),
    // Permanence
    EntryKind(QualityForm.self),
    // Plans
    EntryKind(MonitoredItem.self),
    EntryKind(AccommodationJudgement.self),
    // Oversight
    EntryKind(MidpointCheck.self),
    EntryKind(Visit.self),
    EntryKind(Footprint.self),
    EntryKind(UnplannedMove.self),
    EntryKind(ChangeAnswer.self),
    // Court
    EntryKind(Proceeding.self),
    // Papers
    EntryKind(Paper.self),
    // Disputes
    EntryKind(Intervention.self),
    EntryKind(Escalation.self),
    EntryKind(EscalationStage.self),
    EntryKind(RiskReferral.self),
    // Quality
    EntryKind(Audit.self),
    EntryKind(Benchmark.self),
    EntryKind(EarlyEnding.self),
    EntryKind(Observation.self),
    EntryKind(PlanAction.self),
    EntryKind(PracticeTheme.self),
    EntryKind(ServicePriority.self),
    EntryKind(Achievement.self),
    EntryKind(AuditDrawing.self),
    EntryKind(OfficerFeedback.self),
    // Supervision
    EntryKind(SupervisionSession.self),
    EntryKind(LearningEvent.self),
    // Survey
    EntryKind(SurveyAnswer.self),
    EntryKind(SurveyComment.self),
    EntryKind(SentViews.self),
    EntryKind(AppAccount.self),
    // Endings
    EntryKind(RecordEnding.self),
    EntryKind(RecordMerger.self),
    // Publishing
    EntryKind(Publication.self),
    EntryKind(PublishedFigure.self),
  ]
}
