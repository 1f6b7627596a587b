import Care

extension Measure {
  /// Measures of the audits of children's files.
  static let quality: [Measure] = [
    Measure(
      identifier: "audits.finding_share", kind: .share, unit: .percent,
      counted: "audits with the finding", outOf: "audits in which the question applies",
      definition: "Audits of the period with the finding, of those in which it applies and was "
        + "looked at.",
      cases: [.auditFindings], needs: [Audit.self])
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
        let findings = [
          audit.value.planInPlace, audit.value.withPermanentCarer, audit.value.formallyMatched,
          audit.value.arrangementsCovered,
        ]
        var asked: KeySet = []
        var met: KeySet = []
        for (position, finding) in findings.enumerated() where finding != nil {
          asked.formUnion(KeySet(position))
          if finding == true { met.formUnion(KeySet(position)) }
        }
        return Case(audit.child, on: audit.value.auditedOn, .countedIn(asked, met: met))
      }
    })
}
