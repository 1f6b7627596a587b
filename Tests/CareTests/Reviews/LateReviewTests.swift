import Care
import TestSupport
import Testing

@Suite("Why a review was late")
struct LateReviewTests {
  /// In care from Monday 8 January 2024: the first review is due by Monday 5 February.
  @Test(
    "a reason is given once, for a review that was held late",
    arguments: [
      ("2024-02-12", "2024-02-12", nil), ("2024-02-05", "2024-02-05", "and so was in time"),
      ("2024-02-12", "2024-02-13", "No review of the child was held on 13 February 2024"),
    ] as [(String, String, String?)])
  func check(reviewed: String, heldOn: String, refusal: String?) {
    var history = CareHistory.example([.example("2024-01-08")], reviewedOn: [reviewed])
    history.isComplete = true
    let late = LateReview.with {
      $0.heldOn = .on(heldOn)
      $0.reason = .lateNotice
    }
    let said = EntryGrounds.of(history: history).refusal(of: late)
    #expect(refusal == nil ? said == nil : said?.contains(refusal ?? "") == true)
    if refusal == nil {
      #expect(
        EntryGrounds.of([late], history: history).refusal(of: late)?.contains("already") == true)
    }
  }
}
