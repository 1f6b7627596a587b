import Care

/// The lists and tables that a report can make of the service's own records.
package enum ServiceList: String, CaseIterable, Sendable {
  /// What the service achieved in the year.
  case achievements
  /// Practice themes, with the escalations that evidence them.
  case themes = "practice themes"
  /// The priorities of the next year.
  case priorities
  /// The priorities of the report's own year, with their progress.
  case carried = "priorities of this year"
  /// Lines of the action plan: `actions of Children in care`.
  case actions
  /// Lines of the action plan that no other list of the report shows.
  case otherActions = "other actions"
  /// Early endings of long-term fostering, by the four groups of learning.
  case endings = "early endings"
  /// What was written of early endings.
  case endingLearning = "learning from early endings"
  /// Audits by area of practice, with how many were graded high: for management use.
  case audits
  /// What auditors found, one by one: for management use.
  case findings = "audit findings"
  /// What escalations brought, by issue: for management use.
  case escalations = "escalation learning"
  /// What children wrote in the survey: for management use.
  case comments = "survey comments"
  /// What children wrote, in the words that may be published.
  case quotes
  /// What officers say of their own work, and what follows: for management use.
  case feedback = "officer feedback"
  /// The work of each officer: for management use.
  case officers
  /// What is overdue: for management use.
  case exceptions

  /// Whether it is about single officers or children, and never stands in a published paper.
  var isForManagement: Bool {
    switch self {
    case .audits, .findings, .escalations, .comments, .feedback, .officers, .exceptions: true
    default: false
    }
  }

  /// The kinds of records that it is made from.
  var kinds: Set<String> {
    let types: [any Entry.Type] =
      switch self {
      case .achievements: [Achievement.self]
      case .themes: [PracticeTheme.self, Escalation.self, Intervention.self]
      case .priorities, .carried: [ServicePriority.self]
      case .actions, .otherActions: [PlanAction.self]
      case .endings, .endingLearning: [EarlyEnding.self]
      case .audits, .findings: [Audit.self]
      case .escalations: [Escalation.self]
      case .comments, .quotes: [SurveyComment.self]
      case .feedback: [OfficerFeedback.self]
      case .officers:
        [
          Officer.self, Post.self, Leave.self, Appointment.self, ReviewRecord.self, Escalation.self,
        ]
      case .exceptions: [Escalation.self, PlanAction.self]
      }
    return Set(types.map { $0.kind })
  }

  /// Reads `actions of Children in care; Placements`: the list, and what it is narrowed to.
  static func read(_ words: some StringProtocol) -> (ServiceList, [String])? {
    let text = String(words)
    if let list = ServiceList(rawValue: text) { return (list, []) }
    let mark = "actions of "
    guard text.hasPrefix(mark) else { return nil }
    let chapters = text.dropFirst(mark.count).split(separator: ";").map {
      $0.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    return (.actions, chapters.filter { !$0.isEmpty })
  }
}
