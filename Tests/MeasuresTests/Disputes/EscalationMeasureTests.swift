import Care
import Measures
import TestSupport
import Testing

/// Formal escalations and informal interventions, by the definitions of the data set.
@Suite("Escalations and interventions")
struct EscalationMeasureTests {
  private static func escalation(
    _ openedOn: String, officer: Int64? = 1, _ reason: EscalationReason? = .drift,
    resolved resolvedOn: String? = nil, at level: EscalationLevel? = nil
  ) -> Escalation {
    .with {
      $0.openedOn = .on(openedOn)
      $0.officer = officer.map { Key($0) }
      $0.reason = reason
      $0.resolvedOn = resolvedOn.map(Day.on)
      $0.resolvedAt = level
    }
  }

  private func records(_ escalations: [Escalation]) -> ServiceRecords {
    var records = ServiceRecords()
    for (index, escalation) in escalations.enumerated() {
      records.add([escalation], child: Int64(index + 1))
    }
    return records
  }

  /// Opened in two months of the year and once after it, by two officers and somebody not recorded.
  private var opened: ServiceRecords {
    records([
      Self.escalation("2022-04-01", officer: 1, .drift),
      Self.escalation("2022-04-29", officer: 1, .practice),
      Self.escalation("2023-03-31", officer: 2, .drift),
      Self.escalation("2023-03-31", officer: nil, nil),
      Self.escalation("2023-04-01", officer: 3, .plan),
    ])
  }

  @Test(
    "escalations count in the period in which they were opened",
    arguments: [
      ("2022-23", "", "", 4.0), ("2022-04", "month", "2022-04", 2),
      ("2022-05", "month", "2022-05", 0),
      ("2022-23-Q4", "quarter", "2022-23-Q4", 2), ("2022-23", "reason", "drift and delay", 2),
      ("2022-23", "reason", "practice concerns", 1),
      ("2022-23", "reason", "care plan does not meet needs", 0),
      ("2022-23", "reason", "not known", 1),
    ])
  func counted(period: String, dimension: String, key: String, expected: Double) throws {
    #expect(try opened.value("escalations.opened", dimension, key, in: period) == expected)
  }

  @Test("an officer who escalated twice is one officer; one without an officer is listed")
  func officers() throws {
    let figure = try opened.figure("escalations.iros")
    #expect(figure?.value == 2)
    #expect(figure?.basis == "officer not recorded: 1")
    #expect(try opened.value("escalations.iros", "month", "2022-04", in: "2022-04") == 1)
  }

  @Test("the share of a reason is of all that were opened, those without a reason too")
  func reasons() throws {
    let share = try opened.figure("escalations.reason_share", "reason", "drift and delay")
    #expect(share?.value == 50)
    #expect(share?.numerator == 2)
    #expect(share?.denominator == 4)
    #expect(try opened.value("escalations.reason_share", "reason", "not known") == 25)
  }

  /// 1 August 2022 is a Monday; 29 August a bank holiday: 30 August is working day 20.
  @Test(
    "in time is resolved within 20 working days; an open one is late once day 20 is over",
    arguments: [
      ("2022-08-30", nil, 1.0, 1), ("2022-08-31", nil, 0, 1),
      (nil, "2022-08-30", nil, 0), (nil, "2022-08-31", 0, 1),
      ("2022-08-31", "2022-08-30", nil, 0), ("2022-08-31", "2022-08-31", 0, 1),
    ] as [(String?, String?, Double?, Int)])
  func inTime(resolved: String?, asAt: String?, met: Double?, of denominator: Int) throws {
    let records = records([Self.escalation("2022-08-01", resolved: resolved)])
    let figure = try records.figure(
      "escalations.resolved_in_time_share", asAt: asAt.map(Day.on))
    #expect(figure?.denominator == denominator)
    #expect(figure?.value == met.map { $0 * 100 })
  }

  @Test("days to resolve are working days, of those resolved; the open ones are listed")
  func days() throws {
    let records = records([
      Self.escalation("2022-08-01", resolved: "2022-08-01"),
      Self.escalation("2022-08-26", resolved: "2022-08-30"),
      Self.escalation("2022-08-01"),
    ])
    let figure = try records.figure("escalations.days_to_resolve")
    #expect(figure?.value == 0.5)
    #expect(figure?.denominator == 2)
    #expect(figure?.basis == "open: 1")
  }

  @Test("what was resolved after the year counts up to the last day on which anything is recorded")
  func resolvedLater() throws {
    let records = records([Self.escalation("2023-03-30", resolved: "2023-05-10", at: .cafcass)])
    #expect(try records.value("escalations.resolved_at", "level", "Cafcass") == 1)
    #expect(
      try records.value("escalations.resolved_at", "level", "Cafcass", asAt: .on("2023-03-31")) == 0
    )
  }

  @Test(
    "levels are of those resolved; stages 3 and 4 stand together",
    arguments: [
      ("stage 1: team manager", 25.0), ("stage 2: head of service", 0),
      ("stages 3 and 4: assistant director or director", 50), ("Cafcass", 0), ("not known", 25),
    ])
  func levels(key: String, share: Double) throws {
    let records = records([
      Self.escalation("2022-06-01", resolved: "2022-06-10", at: .teamManager),
      Self.escalation("2022-06-01", resolved: "2022-06-10", at: .assistantDirector),
      Self.escalation("2022-06-01", resolved: "2022-06-10", at: .director),
      Self.escalation("2022-06-01", resolved: "2022-06-10"),
      Self.escalation("2022-06-01"),
    ])
    let figure = try records.figure("escalations.resolved_at_share", "level", key)
    #expect(figure?.value == share)
    #expect(figure?.denominator == 4)
    #expect(figure?.basis == "open: 1")
  }

  @Test("interventions count by the day they were raised, each under its issue")
  func interventions() throws {
    var records = ServiceRecords()
    for (day, issue) in [
      ("2022-04-02", InterventionIssue.matching), ("2022-04-30", .matching), ("2022-05-01", nil),
      ("2022-03-31", .team),
    ] as [(String, InterventionIssue?)] {
      records.add(
        [
          Intervention.with {
            $0.raisedOn = .on(day)
            $0.issue = issue
          }
        ], child: 1)
    }
    let measure = "interventions.recorded"
    #expect(try records.value(measure) == 3)
    #expect(try records.value(measure, "month", "2022-04", in: "2022-04") == 2)
    #expect(
      try records.value(measure, "issue", InterventionIssue.matching.rawValue, in: "2022-04") == 2)
    #expect(try records.value(measure, "issue", "not known") == 1)
  }

  @Test("without a single record the figure is not recorded, never 0")
  func notRecorded() throws {
    for measure in ["escalations.opened", "interventions.recorded", "escalations.days_to_resolve"] {
      let figure = try ServiceRecords().figure(measure)
      #expect(figure != nil && figure?.value == nil && figure?.basis == "not recorded")
    }
  }
}
