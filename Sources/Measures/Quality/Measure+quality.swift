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

  static let audits = ofAudits("audits") { _ in 0 }

  static let auditsByArea = ofAudits(
    "audits by area", by: "area", keys: AuditArea.allCases.map(\.rawValue) + [notKnown]
  ) { AuditArea.position(of: $0.area) }

  private static func ofAudits(
    _ name: String, by dimension: String = "", keys: [String] = [""],
    _ key: @escaping @Sendable (Audit) -> Int
  ) -> CaseBreakdown {
    CaseBreakdown(
      name, by: dimension, keys: keys,
      .events { grounds in
        grounds.entries.all(Audit.self).map {
          .of($0.child, on: $0.value.auditedOn, key: key($0.value))
        }
      })
  }

  static let earlyEndings = CaseBreakdown(
    "early endings",
    .events { grounds in
      grounds.entries.all(EarlyEnding.self).map { .of($0.child, on: $0.value.endedOn) }
    })

  static let observations = CaseBreakdown(
    "observations",
    .events { grounds in
      grounds.entries.all(Observation.self).map {
        .of(
          nil, on: $0.value.observedOn, officer: $0.value.officer,
          subject: "observation \($0.key.number)")
      }
    })
}
