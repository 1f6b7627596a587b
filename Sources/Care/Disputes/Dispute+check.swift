extension Dispute {
  /// Refuses an escalation whose days run backwards, whose stages fall back, or whose end does not
  /// follow from them.
  ///
  /// One that was over before Heard held it may name the level of its end alone, without its stages.
  package func check(mayNameLevelAlone: Bool = true) throws(Breach) {
    try checkDays()
    try checkStages()
    try checkCafcass()
    try checkEnd(mayNameLevelAlone: mayNameLevelAlone)
  }

  private func checkDays() throws(Breach) {
    let opened = escalation.openedOn
    try Breach.check(
      "The escalation was resolved", on: escalation.resolvedOn, isNotBefore: "it was opened",
      on: opened)
    for stage in stages {
      let name = stage.level?.inSentence ?? "A level"
      try Breach.check(
        "\(name) was asked", on: stage.enteredOn, isNotBefore: "the escalation was opened",
        on: opened)
      try Breach.check(
        "\(name) answered", on: stage.respondedOn, isNotBefore: "it was asked", on: stage.enteredOn)
      try Breach.check(
        "\(name) is to answer", on: stage.responseDueOn, isNotBefore: "it was asked",
        on: stage.enteredOn)
      guard let resolvedOn = escalation.resolvedOn else { continue }
      try Breach.check(
        "The escalation was resolved", on: resolvedOn,
        isNotBefore: "the last thing that happened in it", on: stage.respondedOn ?? stage.enteredOn)
    }
  }

  /// Each level once, each higher than the one before, and no answer after the next was entered.
  private func checkStages() throws(Breach) {
    let stages = managementStages
    for (earlier, later) in zip(stages, stages.dropFirst()) {
      guard let lower = earlier.level, let upper = later.level else { continue }
      if lower == upper {
        throw Breach("\(upper.inSentence) was asked already, on \(earlier.enteredOn.inWords).")
      }
      if (upper.stage ?? 0) < (lower.stage ?? 0) {
        throw Breach(
          "The escalation had reached \(lower.rawValue) on \(earlier.enteredOn.inWords) and cannot go "
            + "back to \(upper.rawValue) on \(later.enteredOn.inWords). Stages may be skipped, not gone "
            + "back to.", citation: Dispute.citation)
      }
      if let respondedOn = earlier.respondedOn, respondedOn > later.enteredOn {
        throw Breach(
          "\(lower.inSentence) answered on \(respondedOn.inWords), after the escalation had gone on to "
            + "\(upper.rawValue) on \(later.enteredOn.inWords). One stage is open at a time.",
          citation: Dispute.citation)
      }
    }
  }

  private func checkCafcass() throws(Breach) {
    let asked = stages.filter { $0.level == .cafcass }
    if asked.count > 1 { throw Breach("Cafcass was asked already. Correct that stage instead.") }
    guard let referredOn = escalation.cafcassReferredOn else { return }
    try Breach.check(
      "The dispute was referred to Cafcass", on: referredOn,
      isNotBefore: "the escalation was opened",
      on: escalation.openedOn)
    try Breach.check(
      "The escalation was resolved", on: escalation.resolvedOn,
      isNotBefore: "it was referred to Cafcass", on: referredOn)
    if let stage = asked.first, stage.enteredOn != referredOn {
      throw Breach(
        "The dispute was referred to Cafcass on \(referredOn.inWords) and, by its stages, on "
          + "\(stage.enteredOn.inWords). Correct one of the two days.")
    }
  }

  private func checkEnd(mayNameLevelAlone: Bool) throws(Breach) {
    guard escalation.resolvedOn != nil else {
      if escalation.resolvedAt != nil || escalation.outcome != nil {
        throw Breach(
          "The escalation has a level or an outcome of its end and no day. Give the day on which it was "
            + "resolved.")
      }
      return
    }
    guard let level = escalation.resolvedAt, !(stages.isEmpty && mayNameLevelAlone) else { return }
    let isReached =
      level == .cafcass ? cafcassOn != nil : stages.contains { $0.level == level }
    guard isReached else {
      throw Breach(
        "The escalation cannot be resolved at \(level.rawValue), which it did not reach. Enter that "
          + "stage first, or choose one of those entered.", citation: Dispute.citation)
    }
  }
}

extension EscalationLevel {
  /// Who it is, at the start of a sentence.
  var inSentence: String {
    switch self {
    case .teamManager: "The team manager"
    case .headOfService: "The head of service"
    case .assistantDirector: "The assistant director"
    case .director: "The director or chief executive"
    case .cafcass: "Cafcass"
    }
  }
}
