import Care
import TestSupport
import Testing

@Suite("Rules of views that children send")
struct SentViewsRulesTests {
  private let history = CareHistory.example(
    [.example("2024-01-08")], reviewedOn: ["2024-02-05"])

  @Test(
    "views are sent in care, and before the review that heard them",
    arguments: [
      ("2024-02-01", "2024-02-05", nil), ("2024-02-01", nil, nil),
      ("2024-01-01", nil, "the child was not in care that day"),
      ("2024-02-01", "2024-02-06", "No review of the child was held on 6 February 2024"),
      ("2024-02-06", "2024-02-05", "before they were sent on 6 February 2024"),
    ] as [(String, String?, String?)])
  func sent(day: String, heardAt: String?, refusal: String?) {
    let views = SentViews.with {
      $0.sentOn = .on(day)
      $0.heardAt = heardAt.flatMap { Day($0) }
    }
    let said = EntryGrounds.of(history: history).refusal(of: views)
    #expect((said == nil) == (refusal == nil))
    #expect(said?.contains(refusal ?? "") ?? true)
  }

  @Test("one account in an app is open at a time, and it is closed after it was opened")
  func accounts() {
    func account(_ opened: String, _ closed: String? = nil) -> AppAccount {
      .with {
        $0.openedOn = .on(opened)
        $0.closedOn = closed.flatMap { Day($0) }
        $0.app = "Say It"
      }
    }
    let first = account("2024-02-01", "2024-05-01")
    #expect(EntryGrounds.of([first]).refusal(of: account("2024-05-01")) == nil)
    #expect(
      EntryGrounds.of([first]).refusal(of: account("2024-04-01"))?.contains("already") == true)
    #expect(
      EntryGrounds.of().refusal(of: account("2024-04-01", "2024-03-01"))?
        .contains("before it starts") == true)
  }
}
