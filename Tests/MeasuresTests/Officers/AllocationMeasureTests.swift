import Care
import Measures
import TestSupport
import Testing

/// How soon a child has an officer, and for how long the same one.
@Suite("Measures of allocation")
struct AllocationMeasureTests {
  private static func named(
    _ officer: Int64, at: String, to end: String? = nil, told: String? = nil, met: String? = nil
  ) -> Appointment {
    .with {
      $0.officer = Key(officer)
      $0.appointmentKind = .allocated
      $0.appointedAt = .at(at)
      $0.endedOn = end.map(Day.on)
      $0.childToldOn = told.map(Day.on)
      $0.childMetOn = met.map(Day.on)
    }
  }

  private static func notice(_ startedOn: String, at: String) -> Notice {
    .with {
      $0.startedOn = .on(startedOn)
      $0.notifiedAt = .at(at)
    }
  }

  @Test(
    "72 clock hours from the service being told; who is not yet due at the end is listed",
    arguments: [
      ("2022-05-06T10:00:00Z", "2022-05-09T10:00:00Z", 1, 1),
      ("2022-05-06T10:00:00Z", "2022-05-09T10:00:01Z", 0, 1),
      ("2022-05-06T10:00:00Z", "", 0, 1), ("2023-03-28T23:59:59Z", "2023-03-29T09:00:00Z", 1, 1),
      ("2023-03-29T00:00:00Z", "2023-03-29T09:00:00Z", 0, 0),
    ])
  func hours(told: String, named: String, numerator: Int, denominator: Int) throws {
    var records = ServiceRecords()
    records.add([Self.notice(String(told.prefix(10)), at: told)], child: 1)
    if !named.isEmpty { records.add([Self.named(1, at: named)], child: 1) }
    let figure = try records.figure("allocation.within_72h_share")
    #expect(figure?.numerator == numerator)
    #expect(figure?.denominator == denominator)
  }

  /// Friday 29 April 2022: Monday 2 May is a bank holiday, so day 2 is Wednesday 4 May.
  @Test(
    "told within 2 working days of coming into care; never told is not in time",
    arguments: [
      ("2022-05-04T23:00:00Z", 1, 1), ("2022-05-05T08:00:00Z", 0, 1), ("", 0, 1),
    ])
  func told(at: String, numerator: Int, denominator: Int) throws {
    var records = ServiceRecords()
    records.histories = [.child(1, [.stay("2022-04-29", nil)])]
    records.add([Self.notice("2021-01-01", at: "2021-01-01T10:00:00Z")], child: 2)
    if !at.isEmpty { records.add([Self.notice("2022-04-29", at: at)], child: 1) }
    let figure = try records.figure("notification.within_2_working_days_share")
    #expect(figure?.numerator == numerator)
    #expect(figure?.denominator == denominator)
    #expect(try records.figure("notification.late")?.numerator == denominator - numerator)
  }

  @Test("late notices count where their days have passed, and are not recorded without any notice")
  func late() throws {
    var records = ServiceRecords()
    records.histories = [
      .child(1, [.stay("2023-03-30", nil)]), .child(2, [.stay("2022-05-30", nil)]),
    ]
    #expect(try records.figure("notification.late")?.basis == "not recorded")
    records.add([Self.notice("2021-01-01", at: "2021-01-01T10:00:00Z")], child: 3)
    #expect(try records.short("notification.late") == "1")
    #expect(try records.short("notification.late", "month", "2022-05", in: "2022-05") == "1")
    #expect(
      try records.short("notification.within_2_working_days_share") == "0 of 1; not yet due: 1")
  }

  @Test(
    "one officer on each of the last 12 months' days, of those in care so long",
    arguments: [
      ([named(1, at: "2020-01-01T09:00:00Z")], 1),
      (
        [
          named(1, at: "2020-01-01T09:00:00Z", to: "2022-04-01"),
          named(2, at: "2022-04-01T09:00:00Z"),
        ], 1
      ),
      (
        [
          named(1, at: "2020-01-01T09:00:00Z", to: "2022-04-02"),
          named(2, at: "2022-04-02T09:00:00Z"),
        ], 0
      ),
      (
        [
          named(1, at: "2020-01-01T09:00:00Z", to: "2022-07-01"),
          named(1, at: "2022-07-02T09:00:00Z"),
        ], 0
      ),
    ])
  func continuity(appointments: [Appointment], numerator: Int) throws {
    var records = ServiceRecords()
    records.histories = [
      .child(1, [.stay("2022-03-31", nil)]), .child(2, [.stay("2022-04-01", nil)]),
    ]
    records.add(appointments, child: 1)
    let figure = try records.figure("allocation.same_iro_share", in: "2023-03-31")
    #expect(figure?.numerator == numerator)
    #expect(figure?.denominator == 1)
  }

  @Test("told who the officer is: of all in care, by the day; met: by the first review")
  func toldAndMet() throws {
    var records = ServiceRecords()
    records.histories = [1, 2].map {
      var history = CareHistory.child(
        $0, [.stay("2022-06-01", nil)], reviewed: [("2022-06-28", .pn1)])
      history.isComplete = true
      return history
    }
    records.add(
      [Self.named(1, at: "2022-06-02T09:00:00Z", told: "2022-06-03", met: "2022-06-28")], child: 1)
    records.add(
      [Self.named(1, at: "2022-06-02T09:00:00Z", told: "2023-04-01", met: "2022-06-29")], child: 2)
    #expect(try records.value("allocation.child_told_share", in: "2023-03-31") == 50)
    #expect(try records.value("allocation.met_before_first_review_share") == 50)
  }

  @Test("brothers and sisters in care who all share one officer")
  func siblings() throws {
    var records = ServiceRecords()
    records.histories = (1...6).map {
      .child($0, [.stay("2021-01-01", $0 == 5 ? "2022-01-01" : nil)])
    }
    records.siblings = [[Key(1), Key(2)], [Key(3), Key(4), Key(5)], [Key(5), Key(6)]]
    for (child, officer) in [(1, 1), (2, 1), (3, 1), (4, 2), (6, 2)] as [(Int64, Int64)] {
      records.add([Self.named(officer, at: "2021-01-02T09:00:00Z")], child: child)
    }
    let figure = try records.figure("siblings.same_iro_share", in: "2023-03-31")
    #expect(figure?.numerator == 2)
    #expect(figure?.denominator == 4)
  }
}
