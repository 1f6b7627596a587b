/// Who may do what: the one place that says so, asked by the desk for every reading and writing.
package enum Access {
  /// Over which children a role may do something.
  package enum Scope: Hashable, Sendable {
    case nobody
    /// Those to whom the user has one of these ties.
    case tied(Ties)
    case everybody
  }

  /// What the desk answers to whoever wants to do something.
  package enum Answer: Hashable, Sendable {
    case allowed
    /// The record is there and is opened for a reason alone.
    case restricted
    /// The user may see the record and may not do this.
    case refused
    /// As if there were no such child.
    case hidden
  }

  /// Whether a user may do something with a child's record at a moment.
  package static func answer(
    _ act: ChildAct, by user: User, of guarded: RecordGuard, at moment: Moment
  ) -> Answer {
    answer(act, by: user, tied: guarded.ties(of: user, at: moment), to: guarded)
  }

  /// The same, where what the user is to the child is known.
  static func answer(
    _ act: ChildAct, by user: User, tied ties: Ties, to guarded: RecordGuard
  ) -> Answer {
    guard user.role != .system else { return .allowed }
    let mayAct = isWithin(scope(of: user.role, for: act), ties)
    guard !guarded.excludes(user), mayAct || isWithin(scope(of: user.role, for: .read), ties)
    else { return .hidden }
    switch guarded.tier {
    case .sealed where !ties.contains(.named): return .hidden
    case .restricted where ties.isDisjoint(with: opening(for: act)): return .restricted
    default: break
    }
    return mayAct ? .allowed : .refused
  }

  /// All that a user may do with a child's record at a moment.
  package static func acts(
    by user: User, with guarded: RecordGuard, at moment: Moment
  ) -> Set<ChildAct> {
    let ties = guarded.ties(of: user, at: moment)
    return Set(
      ChildAct.allCases.filter { answer($0, by: user, tied: ties, to: guarded) == .allowed })
  }

  /// The ties that open a restricted record without a reason, or for one that was given.
  private static let opening: Ties = [
    .allocated, .covering, .socialWorker, .teamManager, .named, .emergency,
  ]

  /// Whoever is asked about an escalation can answer it, and sees nothing else of a restricted record.
  private static func opening(for act: ChildAct) -> Ties {
    act == .answerChallenge ? opening.union([.addressed]) : opening
  }

  private static func isWithin(_ scope: Scope, _ ties: Ties) -> Bool {
    switch scope {
    case .nobody: false
    case .tied(let wanted): !wanted.isDisjoint(with: ties)
    case .everybody: true
    }
  }

  /// Whether a user may do something that is about the service.
  package static func permits(_ act: ServiceAct, by user: User) -> Bool {
    user.role == .system || services[act, default: []].contains(user.role)
  }

  /// Whether a role does something with any child at all: what pages offer, never what they hold.
  package static func mayEver(_ act: ChildAct, _ role: Role) -> Bool {
    scope(of: role, for: act) != .nobody
  }
}

extension Access {
  private static let leaders: Set<Role> = [.officerManager, .headOfService]
  private static let line: Set<Role> = [.operationalHead, .assistantDirector, .director]
  private static let ofOfficer: Ties = [.allocated, .covering]

  private static let services: [ServiceAct: Set<Role>] = [
    .seeFigures: leaders.union(line).union([.officer, .businessSupport, .auditor, .analyst]),
    .seeManagement: leaders,
    .seeChildren: leaders.union([
      .officer, .businessSupport, .socialWorker, .teamManager, .auditor,
    ]),
    .admit: leaders.union([.businessSupport]),
    .seeOfficers: leaders.union([.businessSupport]),
    .seeReleases: leaders.union([.officer, .businessSupport]),
    .giveCover: leaders,
    .seeOpenings: leaders.union([.dataProtectionOfficer]),
    .seeOverdueOpenings: [.director],
    .countSealed: [.headOfService],
    .seeService: leaders.union([.officer, .businessSupport, .auditor, .analyst]),
    .keepStaff: leaders,
    .seeSupervision: leaders.union([.officer]),
    .supervise: leaders,
    .seeQuality: leaders.union([.officer, .auditor]),
    .keepQuality: leaders.union([.auditor]),
    .keepAudits: leaders.union([.auditor]),
    .keepSurvey: leaders.union([.analyst]),
    .chooseQuotes: leaders,
    .seePolicies: leaders.union([
      .officer, .businessSupport, .auditor, .analyst, .administrator,
    ]),
    .keepPolicies: [.headOfService, .administrator],
    .keepReference: [.headOfService, .analyst],
    .keepAccounts: [.administrator],
    .seeStatus: [.administrator],
  ]

  /// Over which children a role may do something.
  package static func scope(of role: Role, for act: ChildAct) -> Scope {
    switch role {
    case .system: .everybody
    case .officer: officerScope(act)
    case .officerManager, .headOfService:
      act == .answerDecisions || act == .answerChallenge ? .nobody : .everybody
    case .businessSupport:
      supportScope(act)
    case .socialWorker: act == .read ? .tied([.socialWorker]) : .nobody
    case .teamManager: teamScope(act)
    case .operationalHead, .assistantDirector, .director:
      act == .answerChallenge ? .tied([.addressed]) : .nobody
    case .auditor: auditorScope(act)
    case .dataProtectionOfficer: act == .judgeOpening ? .everybody : .nobody
    case .analyst, .administrator: .nobody
    }
  }

  private static func supportScope(_ act: ChildAct) -> Scope {
    switch act {
    case .read, .keepRegister, .planReview, .release: .everybody
    default: .nobody
    }
  }

  private static func officerScope(_ act: ChildAct) -> Scope {
    switch act {
    case .answerDecisions, .answerChallenge, .allocate, .protect, .judgeOpening, .audit: .nobody
    default: .tied(ofOfficer)
    }
  }

  private static func auditorScope(_ act: ChildAct) -> Scope {
    switch act {
    case .read, .audit, .learn: .everybody
    default: .nobody
    }
  }

  private static func teamScope(_ act: ChildAct) -> Scope {
    switch act {
    case .read, .answerDecisions: .tied([.teamManager])
    case .answerChallenge: .tied([.addressed])
    default: .nobody
    }
  }
}
