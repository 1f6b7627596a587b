/// One challenge as lists show it on a day: what about, whose, how old, and to whom it was put.
package struct ChallengeLine: Hashable, Sendable {
  /// Whether the issue was raised informally, or by the process that the law asks for.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case informal, formal
  }

  /// A level of management that was asked, and whether it answered.
  package struct Asked: Hashable, Sendable {
    package let level: EscalationLevel
    package let enteredOn: Day
    package let dueOn: Day?
    package let respondedOn: Day?
  }

  package let kind: Kind
  /// Its number among the interventions, or among the escalations.
  package let number: Int64
  package let officer: Key<Officer>?
  /// The reason or the issue, in the words of the record.
  package let subject: String
  package let openedOn: Day
  /// Nil while it is open at the end of the day.
  package let endedOn: Day?
  /// The levels that were asked, in order; none of an informal intervention.
  package let asked: [Asked]
  /// How a formal escalation stands; nil of an informal intervention.
  package let standing: EscalationStanding?

  package var isOpen: Bool { endedOn == nil }

  /// The earliest day by which something is still due of it; nil where nothing is.
  package var dueOn: Day? {
    guard isOpen else { return nil }
    return [standing?.dueOn, standing?.answerDueOn].compactMap(\.self).min()
  }

  /// Working days since it was raised, or that it took; nil outside the table of bank holidays.
  package func workingDays(on day: Day) -> Int? {
    try? WorkingDays.englandAndWales.count(after: openedOn, through: endedOn ?? day)
  }

  /// What a level was asked; nil where it was not.
  package func asked(_ level: EscalationLevel) -> Asked? { asked.first { $0.level == level } }
}

extension ChallengeLine {
  /// The child's challenges at the end of a day, the newest first.
  package static func all(
    in entries: Entries, on day: Day, policies: Policies = .standard
  ) -> [ChallengeLine] {
    let stages = Dictionary(
      grouping: entries.all(EscalationStage.self).map(\.value), by: \.escalation)
    let formal = entries.all(Escalation.self).compactMap { row in
      ChallengeLine(row, stages[row.key] ?? [], on: day, policies)
    }
    let informal = entries.all(Intervention.self).compactMap { ChallengeLine($0, on: day) }
    return (formal + informal).sorted {
      ($1.openedOn, $0.kind.rawValue, $1.number) < ($0.openedOn, $1.kind.rawValue, $0.number)
    }
  }

  private init?(
    _ row: Entered<Escalation>, _ stages: [EscalationStage], on day: Day, _ policies: Policies
  ) {
    let value = row.value
    guard let standing = value.standing(on: day, stages: stages, policies: policies) else {
      return nil
    }
    kind = .formal
    number = row.key.number
    officer = value.officer
    subject = value.reason?.rawValue ?? "reason not recorded"
    openedOn = value.openedOn
    endedOn = standing.resolvedOn
    asked = Dispute(value, stages: stages).stages.filter { $0.enteredOn <= day }.compactMap {
      stage in
      stage.level.map { level in
        Asked(
          level: level, enteredOn: stage.enteredOn, dueOn: stage.answerDue(policies: policies),
          respondedOn: stage.respondedOn)
      }
    }
    self.standing = standing
  }

  private init?(_ row: Entered<Intervention>, on day: Day) {
    guard row.value.raisedOn <= day else { return nil }
    kind = .informal
    number = row.key.number
    officer = row.value.officer
    subject = row.value.issue?.rawValue ?? "issue not recorded"
    openedOn = row.value.raisedOn
    endedOn = row.value.outcome == nil ? nil : row.value.endedOn ?? row.value.raisedOn
    asked = []
    standing = nil
  }
}

/// An escalation that was put to the level of whoever asks, with no more of the child than a name.
package struct PutChallenge: Hashable, Sendable {
  package let child: Key<Child>
  package let label: String
  package let line: ChallengeLine
  package let asked: ChallengeLine.Asked

  package var isAnswered: Bool { asked.respondedOn != nil }
}

extension RegisterLine {
  /// The open escalations of the child that were put to a level, those not answered in front.
  package func put(to level: EscalationLevel) -> [PutChallenge] {
    challenges.compactMap { line in
      guard line.isOpen, let asked = line.asked(level) else { return nil }
      return PutChallenge(child: key, label: label, line: line, asked: asked)
    }
  }
}
