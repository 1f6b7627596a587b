/// What somebody does with one child's record.
package enum ChildAct: String, Hashable, Sendable, CaseIterable {
  /// Reads what is not private to the officers.
  case read
  /// Reads the officer's own notes and legal advice, which the line of management does not.
  case readPrivate
  /// Enters admissions, moves, absences, legal status and the people round the child.
  case keepRegister
  /// Names the officer or a cover.
  case allocate
  /// Books a review, sends invitations, postpones.
  case planReview
  /// Holds a review and writes its record, decisions, quality form and letter.
  case holdReview
  /// Answers the decisions of a review as the team's manager.
  case answerDecisions
  /// Checks at the midpoint, visits, talks, watches plans and assessments.
  case oversee
  /// Raises and takes forward an intervention or an escalation.
  case challenge
  /// Audits the file and grades it, and reads records of reviews to compare them.
  case audit
  /// Records what can be learnt from a foster home that ended early.
  case learn
  /// Answers an escalation at one's own level.
  case answerChallenge
  /// Lets a version of a record out that somebody else wrote.
  case release
  /// Restricts or seals the record.
  case protect
  /// Judges the reason for which somebody opened the record.
  case judgeOpening
}

extension ChildAct {
  /// What writing a row of the service's own records is; nil where only a command writes it.
  package init?(writing change: EntryChange) {
    switch change.kind {
    case ReviewPlan.kind, Postponement.kind: self = .planReview
    case ReviewRecord.kind:
      self =
        change.isAnswerAlone
        ? .answerDecisions : change.isDistributionAlone ? .release : .holdReview
    case RecordRelease.kind: self = change.isRelease ? .release : .holdReview
    case ReviewMeeting.kind, LateReview.kind, ReviewDecision.kind, RecordBlock.kind,
      QualityForm.kind:
      self = .holdReview
    case MonitoredItem.kind, AccommodationJudgement.kind, MidpointCheck.kind, Visit.kind,
      Footprint.kind, ChangeAnswer.kind, Proceeding.kind, Paper.kind, SentViews.kind,
      AppAccount.kind:
      self = .oversee
    case Intervention.kind, Escalation.kind, RiskReferral.kind: self = .challenge
    case Audit.kind, Benchmark.kind: self = .audit
    case EarlyEnding.kind: self = .learn
    case EscalationStage.kind: self = change.isStageAnswer ? .answerChallenge : .challenge
    case PersonInvolved.kind, TeamEpisode.kind, HomeArea.kind, UnplannedMove.kind,
      ChildProfile.kind, Notice.kind:
      self = .keepRegister
    case Appointment.kind: self = .allocate
    case RecordProtection.kind, ConflictOfInterest.kind: self = .protect
    case EmergencyAccess.kind: self = change.was == nil ? .read : .judgeOpening
    default: return nil
    }
  }
}

extension ChildAct {
  /// What keeping Heard's own register of a child is: entering a review that was held, or all else.
  package init(keeping changes: RecordChanges) {
    var others = changes
    others.reviews = []
    self = others.isEmpty && !changes.reviews.isEmpty ? .holdReview : .keepRegister
  }
}

extension EntryChange {
  /// Whether nothing but the team manager's answer changes in the record of a review.
  fileprivate var isAnswerAlone: Bool {
    guard var was = was?.base as? ReviewRecord, let now = now?.base as? ReviewRecord else {
      return false
    }
    (was.respondedOn, was.respondedBy) = (now.respondedOn, now.respondedBy)
    (was.response, was.objection) = (now.response, now.objection)
    return was == now
  }

  /// Whether nothing changes in the record of a review but that it was sent out.
  fileprivate var isDistributionAlone: Bool {
    guard var was = was?.base as? ReviewRecord, let now = now?.base as? ReviewRecord else {
      return false
    }
    (was.distributedOn, was.distributedBy) = (now.distributedOn, now.distributedBy)
    return was == now
  }

  /// Whether it lets a version out that was prepared before, or gives one out that was let out.
  fileprivate var isRelease: Bool {
    guard let was = was?.base as? RecordRelease, let now = now?.base as? RecordRelease else {
      return false
    }
    return was.version == now.version && was.recipient == now.recipient
      && was.preparedBy == now.preparedBy && was.findings == now.findings
  }

  /// Whether nothing but the answer changes in a stage of an escalation.
  fileprivate var isStageAnswer: Bool {
    guard var was = was?.base as? EscalationStage, let now = now?.base as? EscalationStage else {
      return false
    }
    (was.respondedOn, was.respondedBy) = (now.respondedOn, now.respondedBy)
    (was.response, was.isAccepted) = (now.response, now.isAccepted)
    return was == now
  }
}
