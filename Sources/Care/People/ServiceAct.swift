/// What somebody does that is about the service, not about one child.
package enum ServiceAct: String, Hashable, Sendable, CaseIterable {
  /// Sees the service's figures, small numbers withheld.
  case seeFigures
  /// Sees figures by officer and team.
  case seeManagement
  /// Sees and searches the list of children: those whose records the user may open.
  case seeChildren
  /// Enters a child who has come into care.
  case admit
  /// Sees the officers, their children and their leave.
  case seeOfficers
  /// Sees what waits to be released.
  case seeReleases
  /// Gives the children of an officer who is away to others as cover, or several of them to another
  /// officer for good.
  case giveCover
  /// Looks at who opened a restricted record for a reason.
  case seeOpenings
  /// Sees how many of these nobody looked at within 5 working days, and no more.
  case seeOverdueOpenings
  /// Sees how many sealed records have a review overdue, and no more.
  case countSealed
  /// Sees the parts of the service's own work that the user may see.
  case seeService
  /// Keeps officers, their posts and their leave.
  case keepStaff
  /// Sees supervision and observations of practice: an officer sees those of their own work alone.
  case seeSupervision
  /// Keeps supervision, appraisals and observations of practice.
  case supervise
  /// Sees training, the action plan, themes, priorities and achievements.
  case seeQuality
  /// Keeps training, the action plan, themes, priorities and achievements.
  case keepQuality
  /// Draws the files that are audited, and sees what was found across children, early endings and records
  /// that were read to compare them.
  case keepAudits
  /// Sees and keeps the answers to the children's survey, without whose they are.
  case keepSurvey
  /// Says which comments of the children's survey a published report may quote, and in what words.
  case chooseQuotes
  /// Sees what the law leaves open and the service has set.
  case seePolicies
  /// Sets it, from a day on.
  case keepPolicies
  /// Enters figures of others: residents under 18, comparators, shares of the census.
  case keepReference
  /// Looks after accounts.
  case keepAccounts
  /// Sees how Heard itself stands: its database, its backups.
  case seeStatus
}

extension ServiceAct {
  /// What writing a row about the service is; nil where only a command writes it.
  package init?(writing kind: String) {
    switch kind {
    case Officer.kind, Post.kind, Leave.kind: self = .keepStaff
    case SupervisionSession.kind, Observation.kind: self = .supervise
    case LearningEvent.kind, PlanAction.kind, PracticeTheme.kind, ServicePriority.kind,
      Achievement.kind, OfficerFeedback.kind:
      self = .keepQuality
    case AuditDrawing.kind: self = .keepAudits
    case SurveyAnswer.kind, SurveyComment.kind: self = .keepSurvey
    default: return nil
    }
  }

  /// What seeing a row about the service is; nil where nobody sees it at a desk.
  package init?(seeing kind: String) {
    switch ServiceAct(writing: kind) {
    case .keepStaff: self = .seeOfficers
    case .supervise: self = .seeSupervision
    case .keepQuality: self = .seeQuality
    case let act?: self = act
    case nil: return nil
    }
  }
}
