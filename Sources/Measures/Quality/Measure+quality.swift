import Care

extension Measure {
  /// Measures of the audits of children's files.
  static let quality: [Measure] = [
    Measure(
      identifier: "audits.finding_share", kind: .share, unit: .percent,
      counted: "audits with the finding", outOf: "audits in which the question applies",
      definition: "Audits of the period with the finding, of those in which it applies and was "
        + "looked at.",
      cases: [.auditFindings], needs: [Audit.self]),
    Measure(
      identifier: "audits.track_share", kind: .share, unit: .percent,
      counted: "audits of files with a plan for permanence on that track",
      outOf: "audits of files with a plan for permanence",
      definition:
        "Audits of the period that found a plan for permanence in place, by how many plans "
        + "the file pursues at once: one (single track), two (twin) or three (triple, or parallel).",
      cases: [.auditTracks], needs: [Audit.self]),
    Measure(
      identifier: "audits.officer_feedback", kind: .count, unit: .count,
      counted: "times officers gave feedback on their own work", outOf: nil,
      definition: "Feedback of independent reviewing officers on their own work and the service by "
        + "the day on which it was given, in all and by what it was about.",
      cases: [.officerFeedback, .officerFeedbackByTheme], needs: [OfficerFeedback.self]),
    Measure(
      identifier: "audits.done", kind: .count, unit: .count, counted: "audits of children's files",
      outOf: nil,
      definition: "Audits of children's files by the day of the audit, in all and by the area of "
        + "practice that was looked at.",
      cases: [.audits, .auditsByArea], needs: [Audit.self]),
    Measure(
      identifier: "audits.early_endings", kind: .count, unit: .count,
      counted: "long-term foster placements that ended early", outOf: nil,
      definition:
        "Placements of long-term fostering that ended before they were meant to, by the day "
        + "on which they ended.",
      cases: [.earlyEndings], needs: [EarlyEnding.self]),
    Measure(
      identifier: "supervision.observations", kind: .count, unit: .count,
      counted: "reviews at which a manager observed an officer", outOf: nil,
      definition: "Observations of an officer's practice by the day of the observation.",
      cases: [.observations], needs: [Observation.self]),
  ]
}

extension CaseBreakdown {
  static let auditFindings = CaseBreakdown(
    "audit findings", by: "finding",
    keys: [
      "plan of permanence in place", "living with their permanent carer",
      "formally matched where required", "care arrangements suitably covered",
    ],
    .events { grounds in
      grounds.entries.all(Audit.self).map { audit in
        .answered(
          audit.child, on: audit.value.auditedOn,
          [
            audit.value.planInPlace, audit.value.withPermanentCarer, audit.value.formallyMatched,
            audit.value.arrangementsCovered,
          ])
      }
    })

  static let auditTracks = CaseBreakdown(
    "audit tracks", by: "track", keys: PermanenceTrack.allCases.map(\.rawValue) + [notKnown],
    .events { grounds in
      grounds.entries.all(Audit.self).filter { $0.value.planInPlace == true }.map { audit in
        .of(
          audit.child, on: audit.value.auditedOn,
          key: PermanenceTrack.position(of: audit.value.track))
      }
    })

  static let officerFeedback = rows(of: OfficerFeedback.self, "officer feedback", noun: "feedback")
  static let officerFeedbackByTheme = rows(
    of: OfficerFeedback.self, "officer feedback by theme", by: "theme", \.theme, noun: "feedback")

  static let audits = rows(of: Audit.self, "audits")
  static let auditsByArea = rows(of: Audit.self, "audits by area", by: "area", \.area)
  static let earlyEndings = rows(of: EarlyEnding.self, "early endings")

  static let observations = rows(
    of: Observation.self, "observations", officer: \.officer, noun: "observation")
}
