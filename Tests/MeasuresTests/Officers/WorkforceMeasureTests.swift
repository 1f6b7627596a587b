import Care
import Measures
import TestSupport
import Testing

/// Posts and those who hold them, by the definitions of the data set.
@Suite("Measures of the workforce")
struct WorkforceMeasureTests {
  private static func post(
    _ officer: Int64?, _ contract: Contract?, _ fte: Double, from start: String,
    to end: String? = nil, ended: ReasonPostEnded? = nil, added: Tenure? = nil
  ) -> Post {
    .with {
      $0.officer = officer.map { Key($0) }
      $0.contract = contract
      $0.fte = fte
      $0.startedOn = .on(start)
      $0.endedOn = end.map(Day.on)
      $0.reasonEnded = ended
      $0.tenure = added
      $0.isAdded = added != nil
    }
  }

  private var records: ServiceRecords {
    var records = ServiceRecords()
    let people: [(Sex?, StaffEthnicGroup?)] = [
      (.female, .white), (.male, .asian), (.female, nil), (.female, .black), (nil, .notKnown),
      (.female, .white),
    ]
    records.add(
      people.map { sex, group in
        Officer.with {
          $0.sex = sex
          $0.ethnicGroup = group
        }
      })
    records.add([
      Self.post(1, .permanent, 1, from: "2015-01-01"),
      // Fewer hours from October: no leaving and no start.
      Self.post(2, .permanent, 1, from: "2015-01-01", to: "2022-10-01", ended: .hoursChanged),
      Self.post(2, .permanent, 0.6, from: "2022-10-01"),
      Self.post(3, .permanent, 0.5, from: "2015-01-01", to: "2022-08-01", ended: .retirement),
      Self.post(4, .permanent, 0.8, from: "2022-09-01"),
      Self.post(5, .agency, 1, from: "2022-05-01", added: .temporary),
      // Acts up, and comes back after three months.
      Self.post(6, .permanent, 1, from: "2015-01-01", to: "2022-06-01", ended: .actingUp),
      Self.post(6, .permanent, 1, from: "2022-09-01"),
      Self.post(nil, nil, 0.4, from: "2022-08-01"),
    ])
    records.add([
      Self.leave(1, .actingUp, from: "2022-11-01"), Self.leave(2, .actingUp, from: "2023-04-02"),
      Self.leave(4, .sickness, from: "2022-11-01"),
      // The post of officer 6 ended that day for it: one move.
      Self.leave(6, .actingUp, from: "2022-06-01"),
    ])
    return records
  }

  private static func leave(_ officer: Int64, _ kind: LeaveKind, from start: String) -> Leave {
    .with {
      $0.officer = Key(officer)
      $0.leaveKind = kind
      $0.startedOn = .on(start)
    }
  }

  @Test(
    "full-time equivalents on the first of April, before the year and after it",
    arguments: [
      ("workforce.fte", "", "", "2022-04-01", 3.5), ("workforce.fte", "", "", "2023-04-01", 4.4),
      ("workforce.fte", "contract", "permanent", "2023-04-01", 3.4),
      ("workforce.fte", "contract", "agency", "2023-04-01", 1),
      ("workforce.vacancy_fte", "", "", "2022-04-01", 0),
      ("workforce.vacancy_fte", "", "", "2023-04-01", 0.4),
    ])
  func hours(
    measure: String, dimension: String, key: String, day: String, expected: Double
  ) throws {
    let value = try #require(try records.value(measure, dimension, key, in: day))
    #expect(abs(value - expected) < 1e-9)
  }

  @Test(
    "officers in post at the end, by sex and ethnic group",
    arguments: [
      ("", "", 5.0), ("sex", "female", 3), ("sex", "male", 1), ("sex", "unknown", 1),
      ("ethnic_group", "White", 2), ("ethnic_group", "not known", 1),
    ])
  func staff(dimension: String, key: String, expected: Double) throws {
    #expect(try records.value("workforce.staff", dimension, key, in: "2023-03-31") == expected)
  }

  @Test("shares of ethnic groups are of those known")
  func ethnicity() throws {
    let figure = try records.figure(
      "workforce.ethnicity_share", "ethnic_group", "White", in: "2023-03-31")
    #expect(figure?.value == 50)
    #expect(figure?.denominator == 4)
    #expect(figure?.basis == "not known: 1")
  }

  @Test("who acts up or works other hours neither leaves nor starts")
  func moves() throws {
    #expect(try records.value("workforce.left") == 0.5)
    #expect(try records.value("workforce.recruited") == 0.8)
    #expect(try records.short("workforce.acted_up") == "2")
    #expect(try records.value("workforce.acted_up") == 2)
    #expect(try records.value("workforce.posts_added", "contract", "temporary") == 1)
    #expect(try records.value("workforce.posts_added", "contract", "permanent") == 0)
  }
}
