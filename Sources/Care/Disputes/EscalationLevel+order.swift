extension EscalationLevel {
  /// The stage of management, 1 to 4; nil for Cafcass, which may be asked beside any of them.
  package var stage: Int? {
    switch self {
    case .teamManager: 1
    case .headOfService: 2
    case .assistantDirector: 3
    case .director: 4
    case .cafcass: nil
    }
  }

  /// The levels of management, from the first stage to the last.
  package static let management = allCases.filter { $0.stage != nil }

  /// The level of management above; Cafcass above the last.
  package var next: EscalationLevel {
    guard let stage, stage < EscalationLevel.management.count else { return .cafcass }
    return EscalationLevel.management[stage]
  }

  /// The policy that holds the time to answer; nil for Cafcass, which the authority cannot bind.
  package var policy: Policy? {
    switch self {
    case .teamManager: .teamManagerDays
    case .headOfService: .headOfServiceDays
    case .assistantDirector: .assistantDirectorDays
    case .director: .directorDays
    case .cafcass: nil
    }
  }

  /// The day by which an answer is due from a level that a dispute reached on a day.
  package func answerDue(after day: Day, policies: Policies = .standard) -> Day? {
    guard let policy else { return nil }
    return try? WorkingDays.englandAndWales.day(policies.count(policy, on: day), after: day)
  }
}
