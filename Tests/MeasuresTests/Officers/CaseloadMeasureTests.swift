import Care
import Measures
import TestSupport
import Testing

/// Caseloads at the end of a month, by the definitions of the data set.
@Suite("Measures of caseloads")
struct CaseloadMeasureTests {
  /// Officers with full-time equivalents, and so many children each on 30 April 2022.
  private func records(
    _ loads: [(fte: Double, children: Int)], away: [Leave] = [], cover: Int = 0
  ) -> ServiceRecords {
    var records = ServiceRecords()
    var child: Int64 = 0
    for (index, load) in loads.enumerated() {
      let officer = Key<Officer>(Int64(index + 1))
      records.add([Officer.with { _ in }])
      records.add([
        Post.with {
          $0.officer = officer
          $0.fte = load.fte
        }
      ])
      for number in 0..<load.children {
        child += 1
        records.add(
          [
            Appointment.with {
              $0.officer = officer
              $0.appointmentKind = .allocated
              $0.appointedAt = .at("2022-01-10T09:00:00Z")
            },
            Appointment.with {
              $0.officer = Key(1)
              $0.appointmentKind = number < cover ? .cover : nil
              $0.appointedAt = .at("2022-02-10T09:00:00Z")
            },
          ], child: child)
      }
    }
    records.add(away)
    return records
  }

  private func leave(_ officer: Int64, _ kind: LeaveKind, to end: String) -> Leave {
    .with {
      $0.officer = Key(officer)
      $0.leaveKind = kind
      $0.startedOn = .on("2022-04-19")
      $0.endedOn = .on(end)
    }
  }

  private func loads(_ records: ServiceRecords) throws -> [Double?] {
    try ["mean", "mode", "highest"].map {
      try records.value("workforce.caseload_\($0)", "month_end", "2022-04", in: "2022-04")
    }
  }

  @Test("the mean is of full-time equivalents, the mode the higher of two, each rounded to a child")
  func plain() throws {
    #expect(try loads(records([(1, 4), (0.5, 3), (1, 6)])) == [13 / 2.5, 6, 6])
    #expect(try loads(records([(1, 4), (1, 5)])) == [4.5, 5, 5])
  }

  @Test("a month is above the limit where one officer is, by the policy of the day")
  func limit() throws {
    var records = records([(0.5, 41), (1, 60)])
    #expect(try records.short("workforce.months_above_limit") == "12")
    records.histories = [.child(1, [.stay("2021-01-01", "2022-11-30")])]
    #expect(try records.short("workforce.months_above_limit") == "7")
  }

  @Test(
    "a month is within the guide where the mean is, by the policies of the day",
    arguments: [
      ([(1, 50)], "12"), ([(1, 49)], "0"), ([(1, 70)], "12"), ([(1, 71)], "0"),
      // 119 for 1.7 are 70; one officer above the guide does not take the mean out of it.
      ([(0.7, 59), (1, 60)], "12"), ([], "not recorded"),
    ] as [([(fte: Double, children: Int)], String)])
  func guide(loads: [(fte: Double, children: Int)], months: String) throws {
    let figure = try records(loads).figure("workforce.months_in_guide")
    let basis = figure?.basis ?? ""
    #expect((basis.isEmpty ? figure?.numerator.map(String.init) : basis) == months)
  }

  @Test("the guide is that of the policies of the day")
  func guideOfDay() throws {
    var records = records([(1, 45)])
    records.policies = try Policies(settings: [
      PolicySetting(name: Policy.caseloadLowest.name, value: "45", from: .on("2023-02-01"))
    ])
    #expect(try records.short("workforce.months_in_guide") == "2")
  }

  @Test("cover is no change of officer")
  func cover() throws {
    #expect(try loads(records([(1, 4), (1, 4)], cover: 3)) == [4, 4, 4])
  }

  /// From 19 April 2022 (a Tuesday) 20 working days run to 17 May: 2 May is a bank holiday.
  @Test("who is away for up to 20 working days carries children, for longer not")
  func away() throws {
    let loads = [(fte: 1.0, children: 4), (fte: 1.0, children: 2)]
    #expect(
      try self.loads(records(loads, away: [leave(2, .annual, to: "2022-05-18")])) == [3, 4, 4])
    #expect(
      try self.loads(records(loads, away: [leave(2, .annual, to: "2022-05-19")])) == [6, 4, 4])
    #expect(
      try self.loads(records(loads, away: [leave(2, .actingUp, to: "2022-05-05")])) == [6, 4, 4])
  }

  @Test("a child whose care has ended is nobody's, though the appointment was left open")
  func ended() throws {
    var records = records([(1, 4)])
    records.histories = [.child(1, [.stay("2021-01-01", "2022-03-01")])]
    #expect(try loads(records) == [3, 3, 3])
  }
}
