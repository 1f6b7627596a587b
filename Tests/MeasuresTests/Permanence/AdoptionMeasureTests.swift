import Care
import Measures
import TestSupport
import Testing

/// Placements for adoption and how long they took, by the definitions of the data set.
@Suite("Measures of adoption")
struct AdoptionMeasureTests {
  private static func records(
    _ histories: [CareHistory], authority: AdoptionAuthority? = nil
  ) -> ServiceRecords {
    var records = ServiceRecords()
    records.histories = histories.map {
      var history = $0
      history.isComplete = true
      history.adoptionAuthority = authority
      return history
    }
    return records
  }

  /// In care since March 2022, placed for adoption in June, with other adopters in September.
  private static let placed = CareHistory.child(
    1,
    [
      .stay("2022-03-01", "2022-05-10", .c1, .u5, ceased: .x1),
      .stay("2022-05-10", "2022-06-09", .e1, .u5, began: .l, ceased: .x1),
      .stay("2022-06-09", "2022-09-01", .e1, .a5, began: .p, ceased: .x1),
      .stay("2022-09-01", nil, .e1, .a6, began: .p),
    ])

  @Test("a child placed for adoption counts once in a period of care, in its own month")
  func counted() throws {
    let records = Self.records([Self.placed, .child(2, [.stay("2022-05-01", nil)])])
    #expect(try records.short("adoption.placed") == "1")
    #expect(try records.short("adoption.placed", "month", "2022-06", in: "2022-06") == "1")
    #expect(try records.short("adoption.placed", "month", "2022-09", in: "2022-09") == "0")
  }

  @Test("days are counted from coming into care, and left out where that is not known")
  func daysToPlacement() throws {
    #expect(try Self.records([Self.placed]).value("adoption.days_to_placement") == 100)
    var late = Self.placed
    late.episodes.removeFirst()
    late.episodes[0].reasonBegan = .l
    var records = ServiceRecords()
    records.histories = [late]
    #expect(try records.short("adoption.placed") == "1")
    #expect(
      try records.short("adoption.days_to_placement") == "0 of 0; start not known: 1")
  }

  @Test(
    "days are counted from the authority under which the child was placed",
    arguments: [
      ("2022-05-10", nil, "30 of 1"), ("2022-06-09", nil, "0 of 1"),
      ("2022-06-10", nil, "0 of 0; authority not recorded: 1"),
      ("2022-05-10", "2022-06-01", "0 of 0; authority not recorded: 1"),
      ("2022-05-10", "2022-12-01", "30 of 1"),
    ] as [(String, String?, String)])
  func daysFromAuthority(from: String, until: String?, expected: String) throws {
    let authority = AdoptionAuthority(authorisedOn: .on(from), endedOn: until.map(Day.on))
    let records = Self.records([Self.placed], authority: authority)
    #expect(try records.short("adoption.days_from_authority") == expected)
  }

  @Test("without a recorded authority there are no days from it")
  func noAuthority() throws {
    #expect(
      try Self.records([Self.placed]).short("adoption.days_from_authority")
        == "0 of 0; authority not recorded: 1")
  }

  @Test(
    "a placement with foster carers who may adopt counts by its first day, and again after a move",
    arguments: [
      ([.stay("2022-05-01", nil, .c2, .u2)], "1"),
      ([.stay("2022-03-01", nil, .c2, .u5)], "0"),
      (
        [
          .stay("2022-05-01", "2022-06-01", .c2, .u5, ceased: .x1),
          .stay("2022-06-01", nil, .e1, .u5, began: .l),
        ], "1"
      ),
      (
        [
          .stay("2022-05-01", "2022-06-01", .c2, .u5, ceased: .x1),
          .stay("2022-06-01", nil, .c2, .u5, began: .p),
        ], "2"
      ),
      (
        [
          .stay("2022-05-01", "2022-06-01", .c2, .u5, ceased: .x1),
          .stay("2022-06-01", "2022-06-10", .c2, .t1, began: .p, ceased: .x1),
          .stay("2022-06-10", nil, .c2, .u5, began: .p),
        ], "1"
      ),
    ] as [([HistoryEpisode], String)])
  func earlyPermanence(episodes: [HistoryEpisode], expected: String) throws {
    let records = Self.records([.child(1, episodes)])
    #expect(try records.short("adoption.early_permanence") == expected)
  }
}
