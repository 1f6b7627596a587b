import Care
import Measures
import TestSupport
import Testing

/// What children say without coming to their reviews.
@Suite("Measures of views that children send")
struct SentViewsMeasureTests {
  private func sent(_ day: String, _ by: SentBy?) -> SentViews {
    .with {
      $0.sentOn = .on(day)
      $0.sentBy = by
    }
  }

  @Test(
    "views are counted in all and by how they were sent",
    arguments: [
      ("", "", "2022-23", "3"), ("sent_by", "app", "2022-23", "1"),
      ("sent_by", "not known", "2022-23", "1"), ("sent_by", "letter or drawing", "2022-23", "0"),
      ("quarter", "2022-23-Q1", "2022-23-Q1", "2"),
    ])
  func counted(dimension: String, key: String, period: String, expected: String) throws {
    var records = ServiceRecords()
    records.add([sent("2022-06-01", .app), sent("2023-04-01", .app)], child: 1)
    records.add([sent("2022-06-02", .paperForm), sent("2022-08-02", nil)], child: 2)
    #expect(try records.short("voice.sent_views", dimension, key, in: period) == expected)
  }

  @Test("an account counts while it is open, for children of 4 and over whose age is known")
  func accounts() throws {
    var records = ServiceRecords()
    records.histories = [
      .child(1, [.stay("2021-01-01", nil)], born: "2010-01-01"),
      .child(2, [.stay("2021-01-01", nil)], born: "2010-01-01"),
      .child(3, [.stay("2021-01-01", nil)], born: "2019-04-01"),
      .child(4, [.stay("2021-01-01", nil)], born: "2010-01-01"),
    ]
    let open = AppAccount.with { $0.openedOn = .on("2022-01-01") }
    var closed = open
    closed.closedOn = .on("2023-03-31")
    records.add([open], child: 1)
    records.add([closed], child: 2)
    records.add([open], child: 3)
    #expect(try records.short("voice.app_account_share", in: "2023-03-31") == "1 of 3")
    #expect(try records.short("voice.app_account_share", in: "2022-03-31") == "2 of 3")
  }
}
