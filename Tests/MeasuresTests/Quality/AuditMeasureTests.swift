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

  @Test(
    "a track's share is of the audits of the year that found a plan in place",
    arguments: [
      ("single", "2 of 4"), ("twin", "1 of 4"), ("triple", "0 of 4"), ("not known", "1 of 4"),
    ])
  func tracks(track: String, expected: String) throws {
    var records = ServiceRecords()
    let found: [(Bool?, PermanenceTrack?)] = [
      (true, .single), (true, .single), (true, .twin), (true, nil), (false, nil), (nil, nil),
    ]
    records.add(
      found.map { plan, track in
        Audit.with {
          $0.auditedOn = .on("2022-04-01")
          $0.planInPlace = plan
          $0.track = track
        }
      }, child: 1)
    #expect(try records.short("audits.track_share", "track", track) == expected)
  }
}
