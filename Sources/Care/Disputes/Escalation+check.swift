extension Escalation {
  /// Refuses an escalation that contradicts its own days, its stages or the intervention it came from.
  package func check(replacing was: Self?, in grounds: EntryGrounds) throws(Breach) {
    try grounds.check("The escalation was opened", isAfterBirthOn: openedOn)
    try grounds.check(officer, isInServiceOn: openedOn, to: "open an escalation")
    if Set(issues).count != issues.count { throw Breach("An issue is named twice. Take one out.") }
    try checkIntervention(in: grounds)
    try checkToldWhenOverdue(policies: grounds.policies)
    let mayNameLevelAlone = was == nil || was?.resolvedAt != nil
    for own in grounds.child.all(Escalation.self) where own.value == self {
      try grounds.dispute(own).check(mayNameLevelAlone: mayNameLevelAlone)
    }
  }

  /// Refuses to leave stages behind without their escalation.
  package func checkTakenOut(of grounds: EntryGrounds) throws(Breach) {
    let left = Set(grounds.child.all(Escalation.self).map(\.key))
    guard
      grounds.child.all(EscalationStage.self).contains(where: {
        !left.contains($0.value.escalation)
      })
    else { return }
    throw Breach("The escalation has stages. Take them out first, or together with it.")
  }

  private func checkIntervention(in grounds: EntryGrounds) throws(Breach) {
    guard let intervention else { return }
    guard let raised = grounds.child.entry(intervention) else {
      throw Breach(
        "There is no intervention number \(intervention.number) for this child. Correct the number, or "
          + "leave it out.")
    }
    try check(raisedFrom: raised)
  }

  /// Refuses an escalation that cannot have been raised from an intervention.
  func check(raisedFrom raised: Intervention) throws(Breach) {
    try Breach.check(
      "The escalation was opened", on: openedOn, isNotBefore: "the issue was raised informally",
      on: raised.raisedOn)
    if let outcome = raised.outcome, outcome != .raised {
      throw Breach(
        "The intervention ended otherwise (\(outcome.rawValue)) and cannot have been raised. Correct "
          + "its outcome, or take its number out of the escalation.")
    }
  }

  private func checkToldWhenOverdue(policies: Policies) throws(Breach) {
    try Breach.check(
      "The assistant director was told that it was overdue", on: overdueToldOn,
      isNotBefore: "the escalation was opened", on: openedOn)
  }
}

extension EscalationStage {
  /// Refuses a stage of no escalation, and one that its escalation cannot have come to.
  package func check(replacing was: Self?, in grounds: EntryGrounds) throws(Breach) {
    guard level != nil else {
      throw Breach(
        "Say which level was asked: \(EscalationLevel.allCases.map(\.rawValue).joined(separator: "; "))."
      )
    }
    if isAccepted != nil && respondedOn == nil {
      throw Breach(
        "The stage says whether the answer was accepted, and not when it came. Give the day.")
    }
    if let was, was.escalation != escalation {
      throw Breach(
        "A stage stays with its escalation. Take it out, and enter it at the other one.")
    }
    let own = grounds.child.all(Escalation.self).first { $0.key == escalation }
    guard let own else {
      throw Breach(
        "There is no escalation number \(escalation.number) for this child. Open it first, or correct "
          + "the number.")
    }
    try grounds.dispute(own).check()
  }
}

extension EscalationStage {
  /// Refuses to leave an escalation resolved at a level that it no longer reached.
  package func checkTakenOut(of grounds: EntryGrounds) throws(Breach) {
    guard let own = grounds.child.all(Escalation.self).first(where: { $0.key == escalation }) else {
      return
    }
    try grounds.dispute(own).check(mayNameLevelAlone: false)
  }
}

extension EntryGrounds {
  /// An escalation of the child with its stages.
  package func dispute(_ escalation: Entered<Escalation>) -> Dispute {
    Dispute(
      escalation.value,
      stages: child.all(EscalationStage.self).map(\.value).filter {
        $0.escalation == escalation.key
      })
  }
}
