import Care

extension CaseBreakdown {
  static let escalations = ofEscalations("escalations") { escalation, child, _ in
    .of(child, on: escalation.openedOn, officer: escalation.officer)
  }

  /// An officer once, however many they opened.
  static let escalatingOfficers = ofEscalations("escalating officers", once: true) {
    escalation, child, _ in
    guard let officer = escalation.officer else {
      return .leftOut(child, on: escalation.openedOn, "officer not recorded")
    }
    return .of(nil, on: escalation.openedOn, officer: officer)
  }

  static let escalationsByReason = ofEscalations(
    "escalations by reason", by: "reason",
    keys: EscalationReason.allCases.map(\.rawValue) + [notKnown]
  ) { escalation, child, _ in
    .of(
      child, on: escalation.openedOn, key: EscalationReason.position(of: escalation.reason),
      officer: escalation.officer)
  }

  /// Stages 3 and 4 stand together, and each by itself.
  static let resolvedAt = ofEscalations(
    "escalations by level", by: "level",
    keys: [
      EscalationLevel.teamManager.rawValue, EscalationLevel.headOfService.rawValue,
      "stages 3 and 4: assistant director or director", EscalationLevel.cafcass.rawValue,
      EscalationLevel.assistantDirector.rawValue, EscalationLevel.director.rawValue, notKnown,
    ]
  ) { escalation, child, grounds in
    guard escalation.isResolved(by: grounds.recordedUntil) else {
      return .leftOut(child, on: escalation.openedOn, "open")
    }
    return Case(
      child, on: escalation.openedOn, .counted(keys(of: escalation.resolvedAt)),
      officer: escalation.officer)
  }

  static let outcomes = ofEscalations(
    "escalations by outcome", by: "outcome",
    keys: EscalationOutcome.allCases.map(\.rawValue) + [notKnown]
  ) { escalation, child, grounds in
    guard escalation.isResolved(by: grounds.recordedUntil) else {
      return .leftOut(child, on: escalation.openedOn, "open")
    }
    return .of(
      child, on: escalation.openedOn, key: EscalationOutcome.position(of: escalation.outcome),
      officer: escalation.officer)
  }

  static let legalAdvice = CaseBreakdown(
    "legal advice",
    .events { grounds in
      grounds.entries.all(Escalation.self).compactMap { row in
        row.value.legalAdviceOn.map { .of(row.child, on: $0, officer: row.value.officer) }
      }
    })

  static let daysToResolve = ofEscalations("days to resolve") { escalation, child, grounds in
    guard let days = escalation.workingDays(by: grounds.recordedUntil) else {
      return .leftOut(child, on: escalation.openedOn, "open")
    }
    return .of(
      child, on: escalation.openedOn, amount: Double(days), officer: escalation.officer)
  }

  static let resolvedInTime = ofEscalations("resolved in time") { escalation, child, grounds in
    guard let isInTime = escalation.isInTime(by: grounds.recordedUntil, grounds.policies) else {
      return .leftOut(child, on: escalation.openedOn, "open, not yet due")
    }
    return .of(
      child, on: escalation.openedOn, met: isInTime, officer: escalation.officer)
  }

  private static func ofEscalations(
    _ name: String, by dimension: String = "", keys: [String] = [""], once: Bool = false,
    _ judge: @escaping @Sendable (Escalation, Key<Child>?, CaseGrounds) -> Case
  ) -> CaseBreakdown {
    CaseBreakdown(
      name, by: dimension, keys: keys, once: once,
      .events { grounds in
        grounds.entries.all(Escalation.self).map { judge($0.value, $0.child, grounds) }
      })
  }

  private static func keys(of level: EscalationLevel?) -> KeySet {
    switch level {
    case .teamManager: KeySet(0)
    case .headOfService: KeySet(1)
    case .assistantDirector: [KeySet(2), KeySet(4)]
    case .director: [KeySet(2), KeySet(5)]
    case .cafcass: KeySet(3)
    case nil: KeySet(6)
    }
  }
}

extension CaseBreakdown {
  static let interventions = rows(of: Intervention.self, "interventions", officer: \.officer)

  static let interventionsByIssue = rows(
    of: Intervention.self, "interventions by issue", by: "issue", \.issue, officer: \.officer)
}

extension Escalation {
  /// Whether it had been resolved by a day.
  func isResolved(by day: Day) -> Bool { resolvedOn.map { $0 <= day } ?? false }

  /// Working days from opening to resolution; nil while it is open at the end of a day.
  func workingDays(by day: Day) -> Int? {
    guard let resolvedOn, resolvedOn <= day else { return nil }
    return try? WorkingDays.englandAndWales.count(after: openedOn, through: resolvedOn)
  }

  /// Whether it was resolved in time; nil for one that is open and whose last day is not over.
  func isInTime(by day: Day, _ policies: Policies) -> Bool? {
    let limit = policies.count(.disputeDays, on: openedOn)
    if let days = workingDays(by: day) { return days <= limit }
    guard let due = try? WorkingDays.englandAndWales.day(limit, after: openedOn) else { return nil }
    return day > due ? false : nil
  }
}
