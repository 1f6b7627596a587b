import Care
import Measures
import TestSupport
import Testing

/// What officers do between reviews, by the definitions of the data set.
@Suite("Measures of oversight")
struct OversightMeasureTests {
  @Test(
    "a check counts between one and two thirds of the way to the due day of the next review",
    arguments: [
      // 29 April to 29 July 2022 are 91 days; a third of the way, rounded up, is 31.
      ("2022-05-29", "0 of 1"), ("2022-05-30", "1 of 1"), ("2022-06-28", "1 of 1"),
      ("2022-06-29", "0 of 1"), ("", "0 of 1"),
    ])
  func midpoints(checkedOn: String, expected: String) throws {
    var records = ServiceRecords()
    // The second was due on 29 July and held before: the way to the due day counts.
    records.addChild(reviewed: [("2022-04-29", .pn1), ("2022-07-20", .pn1)])
    let day = Day(checkedOn) ?? .on("2021-06-01")
    records.add([MidpointCheck.with { $0.checkedOn = day }], child: 1)
    #expect(try records.short("midpoint.checked_share") == expected)
  }

  @Test("an interval whose end was due on no known day is left out")
  func midpointNotKnown() throws {
    var records = ServiceRecords()
    // In care since before what is known: the place of the reviews cannot be told.
    records.histories = [
      .child(
        1, [.stay("2019-01-01", nil)], reviewed: [("2022-05-01", .pn1), ("2022-10-01", .pn1)])
    ]
    records.add([MidpointCheck.with { $0.checkedOn = .on("2022-07-15") }], child: 1)
    let basis = try records.figure("midpoint.checked_share")?.basis
    #expect(basis == "due day not known: 1")
  }

  @Test(
    "midpoint checks are told by how the plan goes on, each once",
    arguments: [
      ("on track", "2 of 5"), ("some delay", "1 of 5"), ("drift", "1 of 5"),
      ("not known", "1 of 5"),
    ])
  func progress(key: String, expected: String) throws {
    var records = ServiceRecords()
    records.addChild(reviewed: [("2022-04-29", .pn1)])
    let found: [Progress?] = [.onTrack, .drift, nil, .onTrack, .somewhat]
    records.add(
      found.map { progress in
        MidpointCheck.with {
          $0.checkedOn = .on("2022-06-15")
          $0.progress = progress
        }
      }, child: 1)
    #expect(try records.short("midpoint.progress_share", "progress", key) == expected)
  }

  @Test(
    "a child is seen before a review by a visit, or by a talk alone, in the 20 working days before",
    arguments: [
      // The 20th working day before Friday 29 July 2022 is Friday 1 July.
      ("2022-07-01", ContactKind.visit, nil, "1 of 1"), ("2022-06-30", .visit, nil, "0 of 1"),
      ("2022-07-28", .call, true, "1 of 1"), ("2022-07-28", .call, false, "0 of 1"),
      ("2022-07-29", .visit, true, "0 of 1"),
    ] as [(String, ContactKind, Bool?, String)])
  func seenBefore(on day: String, kind: ContactKind, isAlone: Bool?, expected: String) throws {
    var records = ServiceRecords()
    records.addChild(reviewed: [("2022-07-29", .pn1)])
    records.add([visit(day, kind, isAlone)], child: 1)
    #expect(try records.short("visits.seen_before_review_share") == expected)
  }

  @Test(
    "a child in care is visited where a visit lies in the six months up to the day",
    arguments: [
      ("2022-10-01", "2023-03-31", "1 of 2"), ("2022-09-30", "2023-03-31", "0 of 2"),
      ("2023-04-01", "2023-03-31", "0 of 2"),
    ])
  func sixMonths(visited: String, day: String, expected: String) throws {
    var records = ServiceRecords()
    records.histories = [
      .child(1, [.stay("2021-01-01", nil)]), .child(2, [.stay("2021-01-01", nil)]),
    ]
    records.histories.append(.child(3, [.stay("2021-01-01", "2022-12-01")]))
    records.add([visit(visited, .visit, nil)], child: 1)
    records.add([visit(visited, .visit, nil)], child: 3)
    #expect(try records.short("visits.in_six_months_share", in: day) == expected)
  }

  @Test("of an unplanned move the officer is told within 2 working days, and decides whether")
  func moves() throws {
    var records = ServiceRecords()
    records.histories = [.child(1, [.stay("2021-01-01", nil)])]
    let moves: [(String?, Bool?)] = [
      // Two working days after Friday 10 June 2022 is Tuesday the 14th.
      ("2022-06-14", true), ("2022-06-15", false), (nil, nil),
    ]
    records.add(
      moves.map { told, isForward in
        UnplannedMove.with {
          $0.movedOn = .on("2022-06-10")
          $0.notifiedOn = told.flatMap { Day($0) }
          $0.reviewBroughtForward = isForward
        }
      }, child: 1)
    #expect(try records.short("placements.unplanned_moves") == "3")
    #expect(
      try records.short("placements.unplanned_moves", "month", "2022-06", in: "2022-06") == "3")
    #expect(try records.short("placements.moves_notified_share") == "1 of 3")
    #expect(try records.short("placements.early_review_decided_share") == "2 of 3")
  }

  private func visit(_ day: String, _ kind: ContactKind, _ isAlone: Bool?) -> Visit {
    .with {
      $0.visitedOn = .on(day)
      $0.contactKind = kind
      $0.wasAlone = isAlone
    }
  }
}
