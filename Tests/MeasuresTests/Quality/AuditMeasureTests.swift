import Care
import Measures
import TestSupport
import Testing

/// Audits, by the definitions of the data set.
@Suite("Measures of audits")
struct AuditMeasureTests {
  @Test(
    "a finding's share is of the audits of the year in which it applies",
    arguments: [
      ("plan of permanence in place", 1, 2), ("living with their permanent carer", 1, 1),
      ("formally matched where required", 0, 1), ("care arrangements suitably covered", 0, 0),
    ])
  func findings(finding: String, numerator: Int, denominator: Int) throws {
    var records = ServiceRecords()
    records.add(
      [
        Audit.with {
          $0.auditedOn = .on("2022-04-01")
          $0.planInPlace = true
          $0.withPermanentCarer = true
        },
        Audit.with {
          $0.auditedOn = .on("2023-03-31")
          $0.planInPlace = false
          $0.formallyMatched = false
        },
        Audit.with {
          $0.auditedOn = .on("2023-04-01")
          $0.planInPlace = true
          $0.arrangementsCovered = true
        },
      ], child: 1)
    let figure = try records.figure("audits.finding_share", "finding", finding)
    #expect(figure?.numerator == numerator)
    #expect(figure?.denominator == denominator)
  }
}
