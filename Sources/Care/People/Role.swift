/// What a user is to the service, which decides what the user may do.
package enum Role: String, Hashable, Sendable, Codable, CaseIterable {
  /// A command run on the machine that holds the database.
  case system
  /// An independent reviewing officer (IRO).
  case officer
  /// A manager of the officers.
  case officerManager
  /// Whoever leads the officers' service.
  case headOfService
  case businessSupport
  case socialWorker
  case teamManager
  /// The head of service above the social-work teams.
  case operationalHead
  case assistantDirector
  case director
  /// Whoever audits the quality of practice.
  case auditor
  /// Whoever works with figures and never with a child's file.
  case analyst
  /// Whoever watches over the protection of personal data (Article 39 of the UK General Data Protection
  /// Regulation): sees who opened restricted records and for what, and never a child's file.
  case dataProtectionOfficer
  /// Whoever looks after accounts and the running of Heard, and never sees a child's file.
  case administrator

  /// The roles that a person can have.
  package static let ofPeople = allCases.filter { $0 != .system }

  package var inWords: String {
    switch self {
    case .system: "Heard itself"
    case .officer: "Independent reviewing officer"
    case .officerManager: "IRO manager"
    case .headOfService: "Head of the IRO service"
    case .businessSupport: "Business support"
    case .socialWorker: "Social worker"
    case .teamManager: "Team manager"
    case .operationalHead: "Operational head of service"
    case .assistantDirector: "Assistant director"
    case .director: "Director"
    case .auditor: "Quality auditor"
    case .analyst: "Analyst"
    case .dataProtectionOfficer: "Data protection officer"
    case .administrator: "Administrator"
    }
  }

  /// The level at which escalations are put to the role; nil where none are.
  package var level: EscalationLevel? {
    switch self {
    case .teamManager: .teamManager
    case .operationalHead: .headOfService
    case .assistantDirector: .assistantDirector
    case .director: .director
    default: nil
    }
  }
}
