import Care
import Measures
import TestSupport
import Testing

/// Figures by officer and by team: whoever had the child on the day, and all add up to the service's.
@Suite("Figures for management")
struct ManagementTallyTests {
  private static let year = CollectionYear(ending: 2023)

  /// Child 1 goes from officer 1 to officer 2 and from one team to another on 1 July 2022.
  private var records: ServiceRecords {
    var records = ServiceRecords()
    records.add(["Ada Amber", "Ben Birch"].map { name in Officer.with { $0.name = name } })
    records.histories = [
      .child(
        1, [.stay("2022-04-04", "2022-12-01")],
        reviewed: [("2022-05-03", .pn1), ("2022-07-29", .pn7)]),
      .child(2, [.stay("2022-04-04", nil)], reviewed: [("2022-05-10", .pn1)]),
    ]
    let changes: [(Int64, String, String?)] = [
      (1, "2022-04-05", "2022-07-01"), (2, "2022-07-01", "2022-12-01"),
    ]
    for (officer, start, end) in changes {
      records.add(
        [
          Appointment.with {
            $0.officer = Key(officer)
            $0.appointmentKind = .allocated
            $0.appointedAt = .at("\(start)T09:00:00Z")
            $0.endedOn = end.map(Day.on)
          }
        ], child: 1)
      records.add(
        [
          TeamEpisode.with {
            $0.team = officer == 1 ? "Assessment" : "Corporate parenting"
            $0.startedOn = .on(start)
            $0.endedOn = end.map(Day.on)
          }
        ], child: 1)
    }
    for (child, day) in [(1, "2022-06-30"), (1, "2022-07-01"), (2, "2022-07-01")] {
      records.add([Escalation.with { $0.openedOn = .on(day) }], child: Int64(child))
    }
    records.add([
      SupervisionSession.with {
        $0.heldOn = .on("2022-06-01")
        $0.sessionKind = .individual
        $0.officer = Key(1)
      }
    ])
    return records
  }

  private func figures(_ measure: String, _ group: ManagementGroup) throws -> [String: Double?] {
    let grounds = CaseGrounds(
      years: [Self.year], histories: records.histories, entries: records.entries,
      loaded: .ending(2023))
    let figures = try ManagementTally(grounds, of: Self.year, by: group).figures(
      of: try Measure.chosen([measure]))
    #expect(figures.allSatisfy { $0.dimension == group.rawValue })
    return Dictionary(figures.map { ($0.key, $0.value) }, uniquingKeysWith: { $1 })
  }

  @Test(
    "a record counts for whoever had the child on the day",
    arguments: [
      (
        "escalations.opened", ManagementGroup.iro,
        ["1 Ada Amber": 1.0, "2 Ben Birch": 1, "no iro": 1]
      ),
      (
        "escalations.opened", .team,
        ["Assessment": 1, "Corporate parenting": 1, "no team": 1]
      ),
      ("reviews.held", .iro, ["1 Ada Amber": 1, "2 Ben Birch": 1, "no iro": 1]),
      ("voice.attended_share", .iro, ["1 Ada Amber": 100, "2 Ben Birch": 0, "no iro": 100]),
      ("population.ceased", .iro, ["2 Ben Birch": 1]),
      ("population.in_care", .team, ["no team": 1]),
      ("supervision.sessions", .iro, ["1 Ada Amber": 1]), ("supervision.sessions", .team, [:]),
    ] as [(String, ManagementGroup, [String: Double?])])
  func responsible(
    measure: String, group: ManagementGroup, expected: [String: Double?]
  ) throws {
    #expect(try figures(measure, group) == expected)
  }

  @Test("by officer and by team, everybody's figures add up to that of the service")
  func addsUp() throws {
    var chance = Chance(seed: 7)
    var records = ServiceRecords()
    records.add((1...4).map { number in Officer.with { $0.name = "Officer \(number)" } })
    let first = Day.on("2022-03-01")
    for child in Int64(1)...60 {
      var day = first
      for _ in 0..<Int.random(in: 0...4, using: &chance) {
        let start = day.adding(days: Int.random(in: 0...90, using: &chance))
        let end = start.adding(days: Int.random(in: 1...120, using: &chance))
        day = end
        let officer = Key<Officer>(Int64.random(in: 1...4, using: &chance))
        records.add(
          [
            Appointment.with {
              $0.officer = officer
              $0.appointmentKind = .allocated
              $0.appointedAt = .at("\(start)T12:00:00Z")
              $0.endedOn = end
            }
          ], child: child)
        records.add(
          [
            TeamEpisode.with {
              $0.team = "Team \(officer.number % 3)"
              $0.startedOn = start
              $0.endedOn = end
            }
          ], child: child)
      }
      for _ in 0..<Int.random(in: 0...3, using: &chance) {
        let day = first.adding(days: Int.random(in: 0...420, using: &chance))
        records.add([Intervention.with { $0.raisedOn = day }], child: child)
      }
    }
    let grounds = CaseGrounds(
      years: [Self.year], histories: [], entries: records.entries, loaded: .ending(2023))
    let whole = try #require(try records.value("interventions.recorded"))
    #expect(whole > 40)
    for group in ManagementGroup.allCases {
      let figures = try ManagementTally(grounds, of: Self.year, by: group)
        .figures(of: try Measure.chosen(["interventions.recorded"]))
      #expect(figures.count > 3)
      #expect(figures.compactMap(\.value).reduce(0, +) == whole)
    }
  }

  @Test("a measure without a record is not recorded, by anybody")
  func notRecorded() throws {
    #expect(try figures("interventions.recorded", .iro) == ["": nil])
  }

  @Test("nothing that is published is told by officer or team")
  func neverPublished() throws {
    let tally = CaseTally(
      CaseGrounds(
        years: [Self.year], histories: records.histories, entries: records.entries,
        loaded: .ending(2023)))
    let dimensions = Set(tally.figures(of: Measure.all).map(\.dimension))
    #expect(!dimensions.isEmpty)
    for group in ManagementGroup.allCases { #expect(!dimensions.contains(group.rawValue)) }
  }
}
