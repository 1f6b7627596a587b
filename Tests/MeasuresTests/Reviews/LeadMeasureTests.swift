import Care
import Measures
import TestSupport
import Testing

/// How far reviews are the child's own, and why they are late, by the definitions of the data set.
@Suite("Measures of the child's own review")
struct LeadMeasureTests {
  private var records: ServiceRecords {
    var records = ServiceRecords()
    // The first review is due by 5 May 2022, with the bank holidays of Easter and May.
    records.addChild(since: "2022-04-04", reviewed: [("2022-06-15", .pn1), ("2022-07-20", .pn1)])
    records.add(
      [
        ReviewMeeting.with {
          $0.heldOn = .on("2022-06-15")
          $0.chair = .together
          $0.rightsExplained = true
          $0.advocacyExplained = false
          $0.advocatePresent = true
        }
      ], child: 1)
    records.add(
      [
        LateReview.with {
          $0.heldOn = .on("2022-06-15")
          $0.reason = .lateNotice
        }
      ], child: 1)
    records.add(
      [
        ReviewPlan.with {
          $0.plannedFor = .on("2022-06-15")
          $0.childChosePlace = true
          $0.childChoseTime = false
        },
        ReviewPlan.with { $0.plannedFor = .on("2022-07-20") },
      ], child: 1)
    return records
  }

  @Test(
    "a share is of the reviews of which it is recorded",
    arguments: [
      (
        "reviews.late_by_reason_share", "reason", "told late that the child came into care",
        "1 of 1"
      ),
      ("reviews.late_by_reason_share", "reason", "not known", "0 of 1"),
      ("voice.child_led_share", "", "", "1 of 2"), ("voice.advocate_share", "", "", "1 of 2"),
      ("voice.child_chose_share", "choice", "the place", "1 of 1"),
      ("voice.child_chose_share", "choice", "the time", "0 of 1"),
      ("voice.child_chose_share", "choice", "who chairs", "0 of 0"),
      ("voice.explained_share", "explained", "legal advice", "1 of 1"),
      ("voice.explained_share", "explained", "advocacy", "0 of 1"),
    ])
  func shares(measure: String, dimension: String, key: String, expected: String) throws {
    #expect(try records.short(measure, dimension, key) == expected)
  }
}
