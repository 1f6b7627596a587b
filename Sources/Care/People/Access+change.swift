extension Access {
  /// Why a user may not make a change of the whole service; nil where the user may.
  ///
  /// Rows of one child are judged one by one, against the child's record.
  package static func refusal(of change: Change, by user: User) -> Breach? {
    guard user.role != .system else { return nil }
    switch change {
    case .register, .entries: return nil
    case .reference: return permits(.keepReference, by: user) ? nil : notYourService
    case .policy: return permits(.keepPolicies, by: user) ? nil : notYourService
    case .yearsReturn: return notByPeople
    }
  }

  /// Why a user may not write rows of the service's own records; nil where the user may.
  ///
  /// Without a guard the rows are about the service.
  package static func refusal(
    of changes: [EntryChange], by user: User, of guarded: RecordGuard?, at moment: Moment
  ) -> Breach? {
    guard user.role != .system else { return nil }
    guard let guarded else { return refusal(ofService: changes, by: user) }
    for change in changes {
      guard let act = ChildAct(writing: change) else { return notByPeople }
      if act == .answerChallenge, !change.isPut(to: user) { return notYours }
      if let refusal = refusal(of: act, by: user, of: guarded, at: moment, change) {
        return refusal
      }
    }
    return nil
  }

  private static func refusal(ofService changes: [EntryChange], by user: User) -> Breach? {
    for change in changes {
      guard let act = ServiceAct(writing: change.kind) else { return notByPeople }
      if !permits(act, by: user) { return notYourService }
      if let refusal = refusal(ofQuote: change, by: user) { return refusal }
    }
    return nil
  }

  /// Why a user may not say what may be quoted of a comment, or take it back; nil where the user may,
  /// or nothing of that changes.
  private static func refusal(ofQuote change: EntryChange, by user: User) -> Breach? {
    guard change.kind == SurveyComment.kind else { return nil }
    let was = change.was?.base as? SurveyComment
    let now = change.now?.base as? SurveyComment
    guard !(now ?? SurveyComment()).isQuoted(as: was ?? SurveyComment()) else { return nil }
    if !permits(.chooseQuotes, by: user) { return notYourService }
    return now?.quotedBy == nil || now?.quotedBy == user.name ? nil : notYourQuote
  }

  private static let notYourQuote = Breach(
    "What a report may quote is decided in one's own name.", at: "quote")

  /// Why a user may not do something with a child's record, as a sentence; nil where the user may.
  package static func refusal(
    of act: ChildAct, by user: User, of guarded: RecordGuard, at moment: Moment,
    _ change: EntryChange? = nil
  ) -> Breach? {
    switch answer(act, by: user, of: guarded, at: moment) {
    case .allowed: nil
    case .restricted where change?.isReason(of: user) == true: nil
    case .restricted where act == .judgeOpening && change?.isJudgement == true: nil
    case .restricted, .refused, .hidden: notYours
    }
  }

  package static let notYours = Breach(
    "You may not do this with the record of this child. Ask the IRO manager.")
  package static let notYourService = Breach(
    "You may not do this with the service’s own records. Ask the IRO manager.")
  private static let notByPeople = Breach(
    "This is done by a command on the machine that holds the database, not by a person at a desk.")
}

extension EntryChange {
  /// Whether it says of an opening for a reason what was found, and changes nothing else.
  fileprivate var isJudgement: Bool {
    guard var was = was?.base as? EmergencyAccess, let now = now?.base as? EmergencyAccess else {
      return false
    }
    (was.reviewedOn, was.reviewedBy) = (now.reviewedOn, now.reviewedBy)
    was.wasJustified = now.wasJustified
    return was == now
  }

  /// Whether it answers an escalation at the user's own level.
  fileprivate func isPut(to user: User) -> Bool {
    guard let level = (now?.base as? EscalationStage)?.level else { return false }
    return level == user.role.level
  }

  /// Whether it gives the user's own reason for opening a restricted record.
  fileprivate func isReason(of user: User) -> Bool {
    (now?.base as? EmergencyAccess)?.userName == user.name && was == nil
  }
}
