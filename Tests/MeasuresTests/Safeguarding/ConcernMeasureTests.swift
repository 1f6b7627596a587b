import Care
import Measures
import TestSupport
import Testing

/// Concerns for a child's safety that are current at a review, by the definitions of the data set.
@Suite("Measures of concerns")
struct ConcernMeasureTests {
  /// Two children reviewed twice each; one has concerns at both reviews, the other at none.
  private static let records: ServiceRecords = {
    var records = ServiceRecords()
    let days = ["2022-05-02", "2022-08-01"]
    for child in 1...2 { records.addChild(child, reviewed: days.map { ($0, .pn1) }) }
    // In care before the year alone: no child of the year.
    records.histories.append(.child(3, [.stay("2020-01-01", "2022-03-01")]))
    let concerns: [[SafeguardingConcern]] = [[.missing], [.missing, .crime]]
    records.add(
      zip(days, concerns).map { day, concerns in
        QualityForm.with {
          $0.heldOn = .on(day)
          $0.concerns = concerns
        }
      }, child: 1)
    records.add([QualityForm.with { $0.heldOn = .on(days[0]) }], child: 2)
    return records
  }()

  @Test(
    "reviews count each, and a child with concerns at two of them counts once",
    arguments: [
      ("safeguarding.reviews_with_concern", "2"),
      ("safeguarding.reviews_with_concern_share", "2 of 4"),
      ("safeguarding.children_with_concern", "1"),
      ("safeguarding.children_with_concern_share", "1 of 2"),
    ])
  func totals(measure: String, expected: String) throws {
    #expect(try Self.records.short(measure) == expected)
  }

  @Test(
    "kinds are of all concerns named, of which a review may name several",
    arguments: [
      (SafeguardingConcern.missing, "2 of 3"), (.crime, "1 of 3"), (.exploitation, "0 of 3"),
    ])
  func kinds(concern: SafeguardingConcern, expected: String) throws {
    let short = try Self.records.short("safeguarding.concern_share", "concern", concern.rawValue)
    #expect(short == expected)
  }
}
