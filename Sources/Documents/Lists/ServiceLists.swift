package import Care

/// The service's own records as a report lists them.
package struct ServiceLists: Sendable {
  let entries: Entries
  let period: Period
  let year: CollectionYear
  let policies: Policies
  /// Counts below it are not shown; nil in a paper for management.
  let limit: Int?
  /// The chapters of the action plan that some list of the report shows.
  let chaptersShown: Set<String>
  /// Whether only what is said in plain words stands in the paper.
  let isPlain: Bool

  package init(
    _ entries: Entries = Entries(), of period: ReportPeriod? = nil,
    policies: Policies = .standard, limit: Int? = nil, chaptersShown: Set<String> = [],
    isPlain: Bool = false
  ) {
    self.entries = entries
    self.period = period?.days ?? Period(from: .earliest, through: .latest)
    year = period?.year ?? CollectionYear(of: .latest)
    self.policies = policies
    self.limit = limit
    self.chaptersShown = chaptersShown
    self.isPlain = isPlain
  }

  /// The blocks of a list; none where nothing of it is recorded.
  func blocks(_ list: ServiceList, _ arguments: [String]) -> [Block] {
    switch list {
    case .achievements: achievements
    case .themes: themes
    case .priorities: priorities
    case .carried: carried
    case .actions: actions(of: arguments)
    case .otherActions: otherActions
    case .endings: endings
    case .endingLearning: endingLearning
    case .audits: audits
    case .findings: findings
    case .escalations: escalationLearning
    case .comments: comments
    case .quotes: quotes
    case .feedback: feedback
    case .officers: officers
    case .exceptions: exceptions
    }
  }

  /// What is said where a list has nothing in it.
  func nothing(_ list: ServiceList) -> String {
    switch list {
    case .achievements: "No achievement of \(year.name) is recorded."
    case .themes: "No practice theme is recorded."
    case .priorities: "No priority for \(year.next.name) is recorded."
    case .carried: "No priority for \(year.name) was recorded to report on."
    case .actions, .otherActions: "No action is recorded."
    case .endings: "No early ending of a long-term fostering placement is recorded."
    case .endingLearning: "No learning from early endings is recorded."
    case .audits, .findings: "No audit of the period is recorded."
    case .escalations: "No escalation was opened in the period."
    case .comments: "No comment came in with the survey."
    case .quotes: "No words of a child are chosen to be quoted."
    case .feedback: "No feedback of officers is recorded in the period."
    case .officers: "No officer is recorded."
    case .exceptions: "No escalation and no action of the plan is overdue."
    }
  }

  /// A count as the paper may show it.
  func shown(_ count: Int) -> String {
    if let limit, count > 0, count < limit { return "fewer than \(limit)" }
    return Numeral.text(Double(count), decimals: 0) ?? "\(count)"
  }

  func cell(_ count: Int) -> Cell { Cell(.text(shown(count))) }

  func list(_ entries: [[Run]]) -> [Block] {
    entries.isEmpty ? [] : [.list(List(isNumbered: false, entries: entries))]
  }

  /// The most words that a sentence in plain words has.
  static let plainWords = 15

  /// A sentence of the records, with a full stop at its end.
  static func sentence(_ text: String) -> String {
    let text = Typography.curved(text)
    guard let last = text.last, !".!?”".contains(last) else { return text }
    return text + "."
  }
}
