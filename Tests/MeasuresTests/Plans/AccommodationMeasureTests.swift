import Care
import Measures
import TestSupport
import Testing

/// Children who live where they should not, by regulation 27A of the Care Planning, Placement and Case
/// Review (England) Regulations 2010 for those under 16, and by the officer's judgement for others.
@Suite("Measures of accommodation")
struct AccommodationMeasureTests {
  @Test(
    "under 16 the placement decides, at 16 and 17 the judgement that stands",
    arguments: [
      ("", "", "3"), ("age_band", "under 16", "1"), ("age_band", "16 and 17", "2"),
    ])
  func unsuitable(dimension: String, key: String, expected: String) throws {
    var records = ServiceRecords()
    let births: [(String, Placement)] = [
      ("2010-01-01", .p2), ("2010-01-01", .u6), ("2006-01-01", .p2), ("2006-01-01", .u6),
      ("2006-01-01", .p2), ("2006-01-01", .p2), ("2005-03-31", .p2),
    ]
    records.histories = births.enumerated().map { index, child in
      .child(index + 1, [.stay("2021-01-01", nil, .c2, child.1)], born: child.0)
    }
    let unsuitable = judgement("2022-06-01", false)
    records.add([unsuitable], child: 3)
    records.add([judgement("2022-06-01", true), judgement("2022-07-01", false)], child: 4)
    records.add([unsuitable, judgement("2022-07-01", true)], child: 5)
    records.add([judgement("2022-06-01", false, until: "2022-09-01")], child: 6)
    // 18 on the day: no alert.
    records.add([unsuitable], child: 7)
    #expect(
      try records.short("accommodation.unsuitable", dimension, key, in: "2023-03-31") == expected)
  }

  private func judgement(
    _ day: String, _ isSuitable: Bool, until end: String? = nil
  ) -> AccommodationJudgement {
    .with {
      $0.judgedOn = .on(day)
      $0.isSuitable = isSuitable
      $0.endedOn = end.flatMap { Day($0) }
    }
  }
}
